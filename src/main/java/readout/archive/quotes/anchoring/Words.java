package readout.archive.quotes.anchoring;

import java.util.Arrays;
import java.util.Map;
import readout.model.Span;

/// A text as words: runs of letters and digits, and every other mark by itself. A word is a number, the same for the same word of
/// two texts that share a vocabulary. Words are compared folded ([FoldedText]).
final class Words {

    private final FoldedText folded;
    private int[] ids;
    private int[] from;
    private int[] to;
    private int count;

    Words(String text, Map<String, Integer> vocabulary) {
        this.folded = new FoldedText(text);
        String all = folded.words();
        int guess = all.length() / 4 + 8;
        this.ids = new int[guess];
        this.from = new int[guess];
        this.to = new int[guess];
        int start = 0;
        while (start < all.length()) {
            char c = all.charAt(start);
            int end = start + 1;
            if (c == ' ') {
                start++;
                continue;
            }
            if (isOfWord(c)) {
                while (end < all.length() && isOfWord(all.charAt(end))) {
                    end++;
                }
            }
            String word = all.substring(start, end);
            Integer known = vocabulary.putIfAbsent(word, vocabulary.size());
            add(known == null ? vocabulary.size() - 1 : known, start, end);
            start = end;
        }
        this.ids = Arrays.copyOf(ids, count);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int id, int start, int end) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
        }
        ids[count] = id;
        from[count] = start;
        to[count++] = end;
    }

    /// The words' numbers, in order.
    int[] ids() {
        return ids;
    }

    int count() {
        return count;
    }

    /// Whether a word is one of letters or digits rather than a mark.
    boolean isWord(int index) {
        return isOfWord(folded.words().charAt(from[index]));
    }

    /// The stretch of words that a span of the text touches.
    Stretch stretch(Span span) {
        int start = folded.at(span.start());
        int end = folded.at(span.end());
        int first = Arrays.binarySearch(to, 0, count, start + 1);
        first = first < 0 ? -first - 1 : first;
        int last = Arrays.binarySearch(from, 0, count, end);
        last = last < 0 ? -last - 1 : last;
        if (first >= last) {
            return new Stretch(first, first, 0, 0);
        }
        return new Stretch(first, last, Math.max(0, start - from[first]), Math.max(0, to[last - 1] - end));
    }

    /// Where a stretch of words stands in the text.
    Span span(Stretch stretch) {
        int start = from[stretch.first()] + stretch.head();
        int end = to[stretch.last() - 1] - stretch.tail();
        return start < end ? folded.span(start, end) : folded.span(from[stretch.first()], to[stretch.last() - 1]);
    }

    /// Where the words from `first` to before `last` stand in the text.
    Span span(int first, int last) {
        return folded.span(from[first], to[last - 1]);
    }

    /// A stretch of words.
    ///
    /// @param first the first word
    /// @param last  after the last word
    /// @param head  how many folded characters of the first word are not meant
    /// @param tail  how many folded characters of the last word are not meant
    record Stretch(int first, int last, int head, int tail) {

        int length() {
            return last - first;
        }

        /// A stretch of as many words elsewhere.
        Stretch at(int other) {
            return new Stretch(other, other + length(), head, tail);
        }
    }
}
