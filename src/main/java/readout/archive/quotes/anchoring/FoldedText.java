package readout.archive.quotes.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.model.Span;

/// A text with its quotation marks, dashes, accents and white space written one way, and the way back to its own offsets. White
/// space is one space, none around a dash; two single quotation marks are a double one.
public final class FoldedText {

    private char[] folded;
    private int[] starts;
    private int[] ends;
    private int length;
    private final String words;

    /// Folds a text.
    public FoldedText(String text) {
        folded = new char[text.length() + 16];
        starts = new int[folded.length];
        ends = new int[folded.length];
        for (int i = 0; i < text.length(); i++) {
            char c = Fold.of(text.charAt(i));
            String expansion = c == text.charAt(i) ? Fold.expansion(c) : null;
            if (expansion == null) {
                add(c, i);
            } else {
                for (int j = 0; j < expansion.length(); j++) {
                    add(expansion.charAt(j), i);
                }
            }
        }
        if (length > 0 && folded[length - 1] == ' ') {
            length--;
        }
        words = new String(folded, 0, length);
    }

    private void add(char c, int at) {
        char before = length == 0 ? ' ' : folded[length - 1];
        if (c == Fold.NOTHING || c == ' ' && before == ' ') {
            return;
        }
        boolean adjacent = length > 0 && ends[length - 1] == at;
        if (c == ' ' && before == '-' || c == '-' && before == '-') {
            ends[length - 1] = c == '-' ? at + 1 : ends[length - 1];
        } else if (c == '-' && before == ' ' && length > 0) {
            put(length - 1, '-', at);
            if (length > 1 && folded[length - 2] == '-') {
                length--;
                ends[length - 1] = at + 1;
            }
        } else if (c == '\'' && before == '\'' && adjacent) {
            folded[length - 1] = '"';
            ends[length - 1] = at + 1;
        } else {
            if (length == folded.length) {
                grow();
            }
            put(length++, c, at);
        }
    }

    private void put(int index, char c, int at) {
        folded[index] = c;
        starts[index] = at;
        ends[index] = at + 1;
    }

    private void grow() {
        int size = folded.length * 2;
        folded = Arrays.copyOf(folded, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
    }

    /// The folded words.
    public String words() {
        return words;
    }

    /// Where folded characters stand in the text itself.
    ///
    /// @param from the first of them
    /// @param to   after the last, greater than `from`
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /// The folded offset of the first character that stands at or after `offset` of the text.
    public int at(int offset) {
        int low = Arrays.binarySearch(starts, 0, length, offset);
        if (low < 0) {
            return -low - 1;
        }
        while (low > 0 && starts[low - 1] == offset) {
            low--;
        }
        return low;
    }

    /// Where words stand in the text, however their marks are typed, in order; overlapping places are all told.
    ///
    /// @param sought the words, folded
    /// @param most   the most places told
    public List<Span> places(FoldedText sought, int most) {
        List<Span> places = new ArrayList<>();
        String needle = sought.words();
        if (needle.isEmpty()) {
            return places;
        }
        for (int at = words.indexOf(needle); at >= 0 && places.size() < most; at = words.indexOf(needle, at + 1)) {
            int to = at + needle.length();
            // A place must not begin or end inside what one character of the text came to.
            boolean whole = (at == 0 || starts[at - 1] != starts[at]) && (to == length || starts[to] != starts[to - 1]);
            if (whole) {
                places.add(span(at, to));
            }
        }
        return places;
    }
}
