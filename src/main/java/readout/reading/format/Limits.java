package readout.reading.format;

import java.time.Duration;
import java.util.Objects;

/// How much a file may ask of the reader before it is refused.
///
/// @param fileBytes     the largest file, in bytes
/// @param textChars     the longest text a file may give, in UTF-16 units
/// @param entries       the most files inside one ZIP archive, mail or office document
/// @param unpackedBytes the most bytes all those files may unpack to
/// @param ratio         the most an archive may swell, as unpacked bytes for each packed byte
/// @param nesting       the deepest nesting of elements followed
/// @param time          the longest one file may take
public record Limits(
        long fileBytes, int textChars, int entries, long unpackedBytes, int ratio, int nesting, Duration time) {

    private static final int MIB = 1 << 20;

    public Limits {
        Objects.requireNonNull(time);
        if (fileBytes < 1 || textChars < 1 || entries < 1 || unpackedBytes < 1 || ratio < 1 || nesting < 1
                || !time.isPositive()) {
            throw new IllegalArgumentException("Limits are positive");
        }
    }

    /// Wide enough for any real record, narrow enough for a desktop computer.
    public static Limits standard() {
        return new Limits(256L * MIB, 128 * MIB, 10_000, 384L * MIB, 200, 250, Duration.ofSeconds(60));
    }
}
