package readout.exporting;

import java.io.IOException;
import java.io.OutputStream;

/// Writes books in one format.
public interface Exporter {

    /// Writes a book. The stream is flushed and left open.
    ///
    /// @throws IOException if the stream cannot be written to
    void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException;
}
