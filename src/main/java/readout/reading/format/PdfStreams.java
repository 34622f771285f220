package readout.reading.format;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import readout.model.Refusal;

/// Unpacks the packed streams of a PDF once, keeping nothing, so that none can swell beyond what memory holds. Pictures are
/// left out: nothing here looks at them.
final class PdfStreams {

    private static final long MOST = 96L << 20;
    private static final int DICTIONARY = 400;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfStreams() {
    }

    /// @throws RefusalException `TOO_LARGE` if a stream swells beyond reason
    static void proveHarmless(byte[] pdf, Deadline deadline) {
        byte[] buffer = new byte[1 << 16];
        for (int at = find(pdf, STREAM, 0, pdf.length); at >= 0; at = find(pdf, STREAM, at + STREAM.length, pdf.length)) {
            int start = at + STREAM.length;
            while (start < pdf.length && start < at + 9 && (pdf[start] == '\r' || pdf[start] == '\n')) {
                start++;
            }
            boolean packed = start + 2 < pdf.length && (pdf[start] & 0x0F) == 8
                    && ((pdf[start] & 0xFF) << 8 | pdf[start + 1] & 0xFF) % 31 == 0;
            if (packed && start > at + STREAM.length && !isPicture(pdf, at)) {
                unpack(pdf, start, buffer, deadline);
            }
        }
    }

    private static void unpack(byte[] pdf, int start, byte[] buffer, Deadline deadline) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            long size = 0;
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                size += read;
                deadline.check();
                if (size > MOST) {
                    throw new RefusalException(Refusal.Kind.TOO_LARGE,
                            "This file unpacks to far more than it should; it was not opened.");
                }
            }
        } catch (DataFormatException e) {
            // Not packed this way, or damaged: it unpacks to no more than was counted.
            return;
        } finally {
            inflater.end();
        }
    }

    private static boolean isPicture(byte[] pdf, int stream) {
        byte[] mark = {'/', 'I', 'm', 'a', 'g', 'e'};
        return find(pdf, mark, Math.max(0, stream - DICTIONARY), stream) >= 0;
    }

    private static int find(byte[] bytes, byte[] mark, int from, int to) {
        int last = to - mark.length;
        for (int i = from; i <= last; i++) {
            int k = 0;
            while (k < mark.length && bytes[i + k] == mark[k]) {
                k++;
            }
            if (k == mark.length) {
                return i;
            }
        }
        return -1;
    }
}
