package readout.archive.documents;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Makes bytes smaller for the file (RFC 1950), and gives them back.
final class Packing {

    // Twice as fast as the usual 6, and only a tenth larger for prose.
    private static final int LEVEL = 1;
    private static final int CHUNK = 64 * 1024;

    private Packing() {
    }

    /// The bytes deflated.
    static byte[] deflate(byte[] bytes) {
        try (Deflater deflater = new Deflater(LEVEL)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] chunk = new byte[Math.min(CHUNK, bytes.length + 64)];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return packed.toByteArray();
        }
    }

    /// The bytes that were deflated.
    ///
    /// @throws DataFormatException if `packed` is damaged
    static byte[] inflate(byte[] packed) throws DataFormatException {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(packed);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length * 3 + 64);
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("The end is missing");
                }
                bytes.write(chunk, 0, count);
            }
            return bytes.toByteArray();
        }
    }
}
