package readout.exporting;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream that is flushed where a library would close it, since it is its caller's.
public final class Unclosed extends FilterOutputStream {

    /// The same stream, never closed.
    public Unclosed(OutputStream to) {
        super(to);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
