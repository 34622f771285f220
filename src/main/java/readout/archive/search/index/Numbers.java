package readout.archive.search.index;

import java.util.Arrays;

/// Whole numbers in as few bytes as they need: seven bits a byte, the low ones first, the sign in the lowest bit.
final class Numbers {

    private Numbers() {
    }

    /// Writes numbers.
    static final class Writer {

        private byte[] bytes = new byte[64];
        private int length;

        Writer put(long number) {
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

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /// Reads them again.
    static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
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
            throw new IllegalArgumentException("The index is damaged");
        }

        int nextInt() {
            return Math.toIntExact(next());
        }
    }
}
