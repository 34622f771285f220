package readout.reading.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The word lists beside this package: plain text in sections, each under a line with its name in brackets.
final class WordLists {

    private static final Pattern SECTION = Pattern.compile("\\[[a-z-]+]");

    private final Map<String, Set<String>> sections;

    private WordLists(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    /// Reads a list of words, separated by line breaks or commas; `#` begins a comment.
    ///
    /// @throws IllegalStateException if the program was built without it
    static WordLists load(String name) {
        return read(name, "#", ",");
    }

    /// Reads a list of whole lines; a line that begins with `;` is a comment.
    ///
    /// @throws IllegalStateException if the program was built without it
    static WordLists loadLines(String name) {
        return read(name, ";", "\n");
    }

    private static WordLists read(String name, String comment, String separator) {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String line : lines(name)) {
            int from = line.indexOf(comment);
            String entry = (from == 0 || from > 0 && comment.equals("#") ? line.substring(0, from) : line).strip();
            if (SECTION.matcher(entry).matches()) {
                current = sections.computeIfAbsent(entry.substring(1, entry.length() - 1), _ -> new LinkedHashSet<>());
                continue;
            }
            for (String word : entry.split(separator)) {
                if (!word.isBlank()) {
                    current.add(word.strip());
                }
            }
        }
        return new WordLists(sections);
    }

    /// The entries of a section as written.
    ///
    /// @throws IllegalArgumentException if there is no such section
    Set<String> section(String name) {
        Set<String> entries = sections.get(name);
        if (entries == null) {
            throw new IllegalArgumentException("No section " + name);
        }
        return Collections.unmodifiableSet(entries);
    }

    /// The entries of a section in the form of [LabelKey].
    Set<String> keys(String section) {
        Set<String> keys = new LinkedHashSet<>();
        for (String entry : section(section)) {
            keys.add(LabelKey.of(entry));
        }
        return Collections.unmodifiableSet(keys);
    }

    private static List<String> lines(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing word list " + name);
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
