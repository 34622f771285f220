package readout.intake;

import readout.reading.Reading;

/// What makes documents of bytes; called by several threads at once.
@FunctionalInterface
public interface DocumentSource {

    /// Reads a file's bytes.
    Reading read(byte[] bytes);
}
