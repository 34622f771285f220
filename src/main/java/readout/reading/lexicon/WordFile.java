package readout.reading.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A resource file of words: UTF-8, one entry a line, its fields parted by blanks, `#` begins a comment.
public final class WordFile {

    private WordFile() {
    }

    /// The entries' fields, in order.
    ///
    /// @param beside the class in whose package the resource lies
    /// @param name   the resource's name
    /// @throws IllegalStateException if there is no such resource
    public static List<List<String>> lines(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The program is incomplete: no resource " + name + " beside " + beside);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<List<String>> entries = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('#');
                String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!entry.isEmpty()) {
                    entries.add(List.of(entry.split("\\s+")));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
