package readout.reading.format;

import java.io.IOException;
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
    /// @throws IOException      if the file is damaged
    Source read(Content content, Deadline deadline) throws IOException;
}
