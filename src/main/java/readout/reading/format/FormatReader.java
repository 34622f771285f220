package readout.reading.format;

import readout.model.SourceFormat;

/// Reads one format. A reader accepts its own files and no other reader's.
interface FormatReader {

    /// The format it reads.
    SourceFormat format();

    /// Whether the content, not the name, is of this format.
    boolean recognises(Content content);

    /// Reads a file that [#recognises(Content)] accepted.
    ///
    /// @throws RefusalException with the reason, if it cannot be read
    /// @throws Exception        if the file is damaged: whatever the parser throws at it
    Source read(Content content, Deadline deadline) throws Exception;
}
