package readout.exporting;

import java.nio.file.Path;

/// What became of an export to a file.
public sealed interface Exported {

    /// It was written whole.
    ///
    /// @param file   where it is
    /// @param bytes  its size
    /// @param quotes how many quotes it holds
    record Written(Path file, long bytes, int quotes) implements Exported {
    }

    /// It was not written; what stood there stands there still.
    ///
    /// @param file where it was to be
    /// @param why  a phrase for people: "there is no folder /x"
    record NotWritten(Path file, String why) implements Exported {
    }

    /// It was cancelled; what stood there stands there still.
    ///
    /// @param file where it was to be
    record Cancelled(Path file) implements Exported {
    }
}
