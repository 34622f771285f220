package readout.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that hold what an export must be, letter by letter.
public final class Goldens {

    private Goldens() {
    }

    /// Compares with a golden file. What differs is left in `target/goldens`, to be looked at and, where it is right, copied.
    public static void compare(String name, String actual) throws IOException {
        try (InputStream in = Goldens.class.getResourceAsStream("/readout/exporting/" + name)) {
            String wanted = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!wanted.equals(actual)) {
                Path left = Files.createDirectories(Path.of("target", "goldens")).resolve(name);
                Files.writeString(left, actual);
            }
            assertEquals(wanted, actual, name);
        }
    }

    /// What an exporter writes.
    public static byte[] bytes(Exporter exporter, ExportBook book, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(book, options, out);
        return out.toByteArray();
    }

    /// What an exporter writes, as text.
    public static String text(Exporter exporter, ExportBook book, ExportOptions options) throws IOException {
        return new String(bytes(exporter, book, options), StandardCharsets.UTF_8);
    }
}
