package readout.archive.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// Names for files that are made whole under another name before they are moved to their own.
public final class Beside {

    private Beside() {
    }

    /// Makes an empty file in the folder of `file`, with the rights any new file has there.
    ///
    /// @throws IOException if it cannot be made
    public static Path fresh(Path file) throws IOException {
        return Files.createFile(file.toAbsolutePath().resolveSibling(".readout-" + UUID.randomUUID() + ".part"));
    }
}
