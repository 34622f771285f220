package readout.exporting;

import java.util.Arrays;
import readout.model.Span;

/// Turns offsets in UTF-16 units of one text into offsets in Unicode code points, and back.
public final class CodePoints {

    private final int[] pairs;

    /// @param text the text the offsets point into
    public CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i;
                i++;
            }
        }
        this.pairs = Arrays.copyOf(found, count);
    }

    /// The offset in code points of an offset in UTF-16 units.
    public int of(int unit) {
        int index = Arrays.binarySearch(pairs, unit);
        return unit - (index < 0 ? -index - 1 : index);
    }

    /// The span in code points of a span in UTF-16 units.
    public Span of(Span units) {
        return new Span(of(units.start()), of(units.end()));
    }

    /// The offset in UTF-16 units of an offset in code points.
    public int unit(int point) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle <= point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return point + low;
    }

    /// The span in UTF-16 units of a span in code points.
    public Span units(Span points) {
        return new Span(unit(points.start()), unit(points.end()));
    }
}
