package readout.archive.documents;

import java.io.ByteArrayOutputStream;

/// Whole numbers in as few bytes as they need: seven bits a byte, the low ones first, the sign in the lowest bit.
final class Varints {

    private Varints() {
    }

    /// Writes numbers.
    static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Writer put(long number) {
            long rest = number << 1 ^ number >> 63;
            while ((rest & ~0x7FL) != 0) {
                bytes.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            bytes.write((int) rest);
            return this;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    /// Reads them again.
    static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        /// @throws IllegalArgumentException if the bytes end within a number
        long next() {
            long rest = 0;
            for (int shift = 0; at < bytes.length && shift < 64; shift += 7) {
                byte b = bytes[at++];
                rest |= (b & 0x7FL) << shift;
                if (b >= 0) {
                    return rest >>> 1 ^ -(rest & 1);
                }
            }
            throw new IllegalArgumentException("The layout is damaged");
        }

        int nextInt() {
            return Math.toIntExact(next());
        }
    }
}
