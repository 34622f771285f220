package readout.exporting.prose;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Text written in UTF-8 to a stream that stays open.
final class Utf8 {

    private Utf8() {
    }

    static Writer on(OutputStream to) {
        return new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 16);
    }
}
