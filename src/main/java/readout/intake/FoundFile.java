package readout.intake;

import java.nio.file.Path;

/// A file to be imported.
///
/// @param path where it is
/// @param size its size in bytes when it was found
record FoundFile(Path path, long size) {

    /// The name people know it by.
    String name() {
        return path.toString();
    }
}
