package readout.archive;

import java.nio.file.Path;

/// What making a copy of the archive came to.
public sealed interface Backup {

    /// One plain English sentence for people.
    String sentence();

    /// The copy is there, whole.
    ///
    /// @param file  the copy
    /// @param bytes its size
    record Made(Path file, long bytes) implements Backup {
        @Override
        public String sentence() {
            return "The archive was copied to %s (%d bytes).".formatted(file, bytes);
        }
    }

    /// There is no copy; what stood at its place is as it was.
    ///
    /// @param why the reason, as the end of a sentence
    record NotMade(Path file, String why) implements Backup {
        @Override
        public String sentence() {
            return "The archive was not copied to %s: %s.".formatted(file, why);
        }
    }
}
