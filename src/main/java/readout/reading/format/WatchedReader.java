package readout.reading.format;

import java.io.IOException;
import java.io.StringReader;

/// A text that stops giving when the time is over.
final class WatchedReader extends StringReader {

    private final Deadline deadline;

    WatchedReader(String text, Deadline deadline) {
        super(text);
        this.deadline = deadline;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        deadline.checkNow();
        return super.read(buffer, offset, length);
    }
}
