package readout.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file to be imported, or a text that is none.
///
/// @param name     the name people know it by
/// @param size     its size in bytes when it was found
/// @param contents gives its bytes
record FoundFile(String name, long size, Contents contents) {

    /// Gives bytes when they are wanted.
    interface Contents {
        byte[] read() throws IOException;
    }

    /// A file of the file system.
    static FoundFile at(Path path, long size) {
        return new FoundFile(path.toString(), size, () -> Files.readAllBytes(path));
    }

    /// A text that was pasted or dropped.
    static FoundFile of(GivenText text) {
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        return new FoundFile(text.name(), bytes.length, () -> bytes);
    }
}
