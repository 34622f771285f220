package readout.reading.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The lists of names beside this package, whose entries hold blanks: one a line, `|` between fields, `;` between spellings,
/// a remark on a line of its own behind `# `.
final class WordRows {

    private WordRows() {
    }

    /// The lines of the list called `name`, trimmed, without remarks and blank lines.
    static List<String> lines(String name) {
        InputStream stream = WordRows.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The program is incomplete: no resource " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("# ")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The fields of every line, at least `count` of them, absent ones empty.
    static List<String[]> rows(String name, int count) {
        return lines(name).stream().map(line -> fields(line, count)).toList();
    }

    /// The spellings of a field.
    static List<String> spellings(String field) {
        return Stream.of(field.split(";")).map(String::strip).filter(spelling -> !spelling.isEmpty()).toList();
    }

    private static String[] fields(String line, int count) {
        String[] given = line.split("\\|", -1);
        String[] fields = new String[Math.max(count, given.length)];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = i < given.length ? given[i].strip() : "";
        }
        return fields;
    }
}
