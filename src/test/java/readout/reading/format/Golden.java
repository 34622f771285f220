package readout.reading.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file and, written beside it, what reading it must give.
///
/// @param name     the file's name
/// @param bytes    the file
/// @param expected its dump
record Golden(String name, byte[] bytes, String expected) {

    private static final Path FOLDER = Path.of("src/test/resources/readout/reading/format/golden");

    /// All golden files.
    static List<Golden> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().map(Golden::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One golden file.
    static Golden named(String name) {
        return of(FOLDER.resolve(name));
    }

    private static Golden of(Path file) {
        try {
            return new Golden(file.getFileName().toString(), Files.readAllBytes(file),
                    Files.readString(Path.of(file + ".expected"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The word of the format it is in.
    String format() {
        return expected.substring("format: ".length(), expected.indexOf('\n'));
    }

    @Override
    public String toString() {
        return name;
    }
}
