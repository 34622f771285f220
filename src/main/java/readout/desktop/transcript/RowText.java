package readout.desktop.transcript;

import java.util.Arrays;
import readout.model.Span;

/// The words of one row as shown: line breaks that only wrap and the indents after them become one space.
///
/// @param shown   the words on the page
/// @param offsets for each unit of `shown`, its offset in the canonical text, and one more for the end
record RowText(String shown, int[] offsets) {

    /// Unwraps the words of `span`.
    static RowText of(String text, Span span) {
        StringBuilder shown = new StringBuilder(span.length());
        int[] offsets = new int[span.length() + 1];
        boolean afterBlank = false;
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            boolean blank = c == '\n' || c == '\t' || c == ' ';
            if (!blank || !afterBlank) {
                offsets[shown.length()] = at;
                shown.append(blank ? ' ' : printable(c));
            }
            afterBlank = blank;
        }
        offsets[shown.length()] = span.end();
        return new RowText(shown.toString(), Arrays.copyOf(offsets, shown.length() + 1));
    }

    /// A control character would be drawn as a box or break the line; a space keeps every later position.
    private static char printable(char c) {
        return Character.isISOControl(c) ? ' ' : c;
    }

    /// The canonical offset of a place in the row, from 0 to its length.
    int offsetAt(int place) {
        return offsets[Math.clamp(place, 0, offsets.length - 1)];
    }

    /// The place in the row where a canonical offset is shown, the nearest if it lies outside.
    int placeOf(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : Math.min(-found - 1, shown.length());
    }
}
