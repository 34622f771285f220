package readout.exporting.annotation;

import java.io.IOException;
import java.io.Writer;

/// Writes half a surrogate pair, which UTF-8 cannot hold, as the escape that JSON has for it. In JSON it can only stand in a string.
final class EscapingWriter extends Writer {

    private final Writer out;
    private char waiting;

    EscapingWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] buffer, int from, int length) throws IOException {
        int plain = from;
        for (int i = from; i < from + length; i++) {
            char c = buffer[i];
            if (waiting == 0 && !Character.isSurrogate(c)) {
                continue;
            }
            out.write(buffer, plain, i - plain);
            plain = i + 1;
            if (waiting != 0 && Character.isLowSurrogate(c)) {
                out.write(new char[] {waiting, c});
                waiting = 0;
            } else {
                settle();
                if (Character.isHighSurrogate(c)) {
                    waiting = c;
                } else if (Character.isSurrogate(c)) {
                    escape(c);
                } else {
                    out.write(c);
                }
            }
        }
        out.write(buffer, plain, from + length - plain);
    }

    private void settle() throws IOException {
        if (waiting != 0) {
            escape(waiting);
            waiting = 0;
        }
    }

    private void escape(char c) throws IOException {
        out.write("\\u" + Integer.toHexString(c));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        settle();
        out.close();
    }
}
