package readout.reading.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/// One row of a table, read cell by cell; what does not fit is told with the table and the line.
final class Row {

    private final String table;
    private final CSVRecord cells;
    private final long line;

    Row(String table, CSVRecord cells, long line) {
        this.table = table;
        this.cells = cells;
        this.line = line;
    }

    /// The cell, trimmed; empty if it is blank.
    String text(String column) {
        if (!cells.isSet(column)) {
            throw wrong("the cell `" + column + "` is missing", null);
        }
        return cells.get(column).strip();
    }

    /// The cell, which must not be blank.
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw wrong("the cell `" + column + "` is empty", null);
        }
        return text;
    }

    /// The cell's parts between semicolons.
    List<String> list(String column) {
        return Arrays.stream(text(column).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// What the cell's word stands for.
    <T> T word(String column, Function<String, T> meaning) {
        String word = required(column);
        try {
            return meaning.apply(word);
        } catch (IllegalArgumentException e) {
            throw wrong("`" + word + "` is no " + column, e);
        }
    }

    /// The day written in `text`, empty if it is blank.
    Optional<LocalDate> day(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            throw wrong("`" + text.strip() + "` is no day such as 2007-05-15", e);
        }
    }

    CatalogueException wrong(String what, Throwable cause) {
        return new CatalogueException(table, line, what, cause);
    }
}
