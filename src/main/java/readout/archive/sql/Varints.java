package readout.archive.sql;

import java.util.Arrays;

/// Whole numbers in as few bytes as they need: seven bits a byte, the low ones first, the sign in the lowest bit.
public final class Varints {

    private Varints() {
    }

    /// Writes numbers.
    public static final class Writer {

        private byte[] bytes = new byte[64];
        private int length;

        /// Adds one.
        public Writer put(long number) {
            if (bytes.length - length < 10) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            long rest = number << 1 ^ number >> 63;
            while ((rest & ~0x7FL) != 0) {
                bytes[length++] = (byte) (rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            bytes[length++] = (byte) rest;
            return this;
        }

        /// What was written.
        public byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /// Reads them again.
    public static final class Reader {

        private final byte[] bytes;
        private int at;

        /// Reads what a [Writer] gave.
        public Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        /// Whether a number is left.
        public boolean hasMore() {
            return at < bytes.length;
        }

        /// The next number.
        ///
        /// @throws IllegalArgumentException if the bytes end within a number
        public long next() {
            long rest = 0;
            for (int shift = 0; at < bytes.length && shift < 64; shift += 7) {
                byte b = bytes[at++];
                rest |= (b & 0x7FL) << shift;
                if (b >= 0) {
                    return rest >>> 1 ^ -(rest & 1);
                }
            }
            throw new IllegalArgumentException("The bytes end within a number");
        }

        /// The next number.
        ///
        /// @throws IllegalArgumentException if the bytes end within a number
        /// @throws ArithmeticException      if it is no `int`
        public int nextInt() {
            return Math.toIntExact(next());
        }
    }
}
