package readout.command;

import java.util.Arrays;

/// Turns offsets in UTF-16 units into offsets in Unicode code points.
final class CodePoints {

    private final int[] pairs;

    /// @param text the text the offsets point into
    CodePoints(String text) {
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
    int of(int unit) {
        int index = Arrays.binarySearch(pairs, unit);
        return unit - (index < 0 ? -index - 1 : index);
    }
}
