package readout.reading.format;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Bytes that stop giving when the time is over, so that a PDF that points in circles comes to an end.
final class WatchedBytes extends RandomAccessReadBuffer {

    private final Deadline deadline;

    WatchedBytes(byte[] bytes, Deadline deadline) {
        super(bytes);
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

    @Override
    public void seek(long position) throws IOException {
        deadline.check();
        super.seek(position);
    }
}
