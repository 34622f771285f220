package readout.archive.backups;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of an archive.
///
/// @param file  the copy, an archive itself
/// @param made  when it was made, to the second
/// @param bytes its size
public record StoredBackup(Path file, Instant made, long bytes) {
}
