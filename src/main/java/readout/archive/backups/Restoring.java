package readout.archive.backups;

import java.nio.file.Path;

/// What going back to a backup came to.
public sealed interface Restoring {

    /// The archive is the backup's again.
    ///
    /// @param aside where the archive as it was before stands now
    record Restored(Path aside) implements Restoring {
    }

    /// The archive is as it was.
    ///
    /// @param why the reason, as the end of an English sentence
    record NotRestored(String why) implements Restoring {
    }
}
