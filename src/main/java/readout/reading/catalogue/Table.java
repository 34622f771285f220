package readout.reading.catalogue;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a CSV table with a header line, row by row.
final class Table {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();

    private Table() {
    }

    /// Every row as a value, in the file's order. Two rows must not have the same `id`.
    ///
    /// @throws CatalogueException if a column is missing or a row is not of its form
    static <T> List<T> read(String name, Reader reader, List<String> columns, Function<Row, T> value) throws IOException {
        List<T> values = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (CSVParser parser = FORMAT.parse(withoutMark(reader))) {
            for (String column : columns) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw new CatalogueException(name, 1, "the column `" + column + "` is missing", null);
                }
            }
            for (CSVRecord record : parser) {
                Row row = new Row(name, record, parser.getCurrentLineNumber());
                if (!ids.add(row.required("id"))) {
                    throw row.wrong("the id `" + row.required("id") + "` stands there twice", null);
                }
                values.add(value.apply(row));
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                throw new CatalogueException(name, ids.size() + 2L, "it is no CSV", e);
            }
            throw e.getCause();
        }
        return values;
    }

    /// Spreadsheets write a byte order mark before the first column's name.
    private static Reader withoutMark(Reader reader) throws IOException {
        PushbackReader pushback = new PushbackReader(reader);
        int first = pushback.read();
        if (first != '\uFEFF' && first != -1) {
            pushback.unread(first);
        }
        return pushback;
    }
}
