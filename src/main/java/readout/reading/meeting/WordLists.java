package readout.reading.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads the word lists beside this package: a line each, comments and blank lines left out.
final class WordLists {

    private WordLists() {
    }

    static List<String> lines(String name) {
        InputStream stream = WordLists.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The program is incomplete: the word list " + name + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The parts of a line between semicolons.
    static List<String> parts(String line) {
        return Arrays.stream(line.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
