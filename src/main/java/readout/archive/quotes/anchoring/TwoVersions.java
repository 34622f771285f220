package readout.archive.quotes.anchoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import readout.model.Span;

/// A text and a changed version of it, word by word. Making it takes time in proportion to their length; it is then asked for
/// every quote of the text.
public final class TwoVersions {

    /// Words that stand in more places than these tell nothing.
    static final int MOST_PLACES = 200;
    private static final int EDGE = 6;
    private static final int RUN = 3;

    private final String oldText;
    private final String newText;
    private final Words before;
    private final Words after;
    private final int[] pairs;
    private final WordPlaces oldPlaces;
    private final WordPlaces newPlaces;

    /// Compares two texts.
    public TwoVersions(String oldText, String newText) {
        Map<String, Integer> vocabulary = new HashMap<>();
        this.oldText = oldText;
        this.newText = newText;
        this.before = new Words(oldText, vocabulary);
        this.after = new Words(newText, vocabulary);
        this.pairs = WordAlignment.of(before.ids(), after.ids());
        this.oldPlaces = new WordPlaces(before.ids(), vocabulary.size());
        this.newPlaces = new WordPlaces(after.ids(), vocabulary.size());
    }

    /// What became of the words at a place of the old text.
    public Placing place(Span span) {
        Words.Stretch stretch = before.stretch(span);
        return stretch.length() == 0 ? new Placing.Gone() : new Placer(this, stretch, span).place();
    }

    /// Where an offset of the old text is in the new one: before the same word, if that word is still there in the same order.
    public OptionalInt offset(int old) {
        Words.Stretch word = before.stretch(new Span(old, Math.min(oldText.length(), old + 1)));
        if (word.length() == 0 || pairs[word.first()] < 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(after.span(word.at(pairs[word.first()])).start());
    }

    /// How much of the shorter text the other has too, in runs of a few words in the same order, from 0 to 1. Two texts that only
    /// use the same words come to nothing.
    public double likeness() {
        int shared = 0;
        int run = 0;
        for (int i = 0; i <= pairs.length; i++) {
            boolean continues = i < pairs.length && pairs[i] >= 0 && (run == 0 || pairs[i] == pairs[i - 1] + 1);
            if (!continues) {
                shared += run >= RUN ? run : 0;
                run = 0;
            }
            run += i < pairs.length && pairs[i] >= 0 ? 1 : 0;
        }
        int shorter = Math.min(before.count(), after.count());
        return shorter == 0 ? 0 : (double) shared / shorter;
    }

    String oldText() {
        return oldText;
    }

    String newText() {
        return newText;
    }

    Words before() {
        return before;
    }

    Words after() {
        return after;
    }

    /// The new word an old one is paired with, or -1.
    int pair(int old) {
        return pairs[old];
    }

    List<Integer> oldRuns(Words.Stretch stretch) {
        return oldPlaces.runs(before.ids(), stretch.first(), stretch.last(), MOST_PLACES);
    }

    List<Integer> newRuns(Words.Stretch stretch) {
        return newPlaces.runs(before.ids(), stretch.first(), stretch.last(), MOST_PLACES);
    }

    WordPlaces newPlaces() {
        return newPlaces;
    }

    /// How many words around two runs are the same, at most `most` on either side. That both texts begin or end there counts as a few.
    Support support(int old, int fresh, int length, int most) {
        int[] a = before.ids();
        int[] b = after.ids();
        int left = 0;
        while (left < most && old - left > 0 && fresh - left > 0 && a[old - left - 1] == b[fresh - left - 1]) {
            left++;
        }
        if (old - left == 0 && fresh - left == 0) {
            left = Math.min(most, left + EDGE);
        }
        int right = 0;
        int i = old + length;
        int j = fresh + length;
        while (right < most && i + right < a.length && j + right < b.length && a[i + right] == b[j + right]) {
            right++;
        }
        if (i + right == a.length && j + right == b.length) {
            right = Math.min(most, right + EDGE);
        }
        return new Support(left, right);
    }

    /// How many words are the same on either side.
    record Support(int left, int right) {

        int both() {
            return left + right;
        }
    }
}
