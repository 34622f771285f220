package readout.reading.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that stops giving when the time is over, so that a parser going in circles over it comes to an end.
final class WatchedStream extends FilterInputStream {

    private final Deadline deadline;

    WatchedStream(InputStream in, Deadline deadline) {
        super(in);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        deadline.check();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        deadline.check();
        return super.read(buffer, offset, length);
    }
}
