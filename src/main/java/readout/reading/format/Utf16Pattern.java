package readout.reading.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds UTF-16 without a byte order mark: in one of the two byte orders nearly every unit is a letter, a digit
/// or a mark that texts here use.
final class Utf16Pattern {

    private static final int LOOKED_AT = 1 << 15;
    private static final int LIKELY_IN_HUNDRED = 95;

    private Utf16Pattern() {
    }

    static Optional<Charset> find(byte[] bytes) {
        int little = likelyInHundred(bytes, 1, 0);
        int big = likelyInHundred(bytes, 0, 1);
        if (Math.max(little, big) < LIKELY_IN_HUNDRED) {
            return Optional.empty();
        }
        return Optional.of(little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static int likelyInHundred(byte[] bytes, int high, int low) {
        int end = Math.min(bytes.length, LOOKED_AT) & ~1;
        int likely = 0;
        for (int i = 0; i < end; i += 2) {
            if (isLikely((bytes[i + high] & 0xFF) << 8 | bytes[i + low] & 0xFF)) {
                likely++;
            }
        }
        return end == 0 ? 0 : (int) (likely * 200L / end);
    }

    private static boolean isLikely(int unit) {
        return unit >= 0x20 && unit < 0x7F || unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f'
                || unit >= 0xA0 && unit < 0x180 || unit >= 0x400 && unit < 0x4A0
                || unit >= 0x2010 && unit < 0x2040 || unit == 0x2116 || unit == 0x20AC || unit == 0xFEFF;
    }
}
