package readout.archive.quotes.anchoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares two stretches of text word by word.
public final class WordDifference {

    private WordDifference() {
    }

    /// What is the same, removed and added, in order; of words in one place those removed come first.
    public static List<WordChange> between(String old, String fresh) {
        Map<String, Integer> vocabulary = new HashMap<>();
        Words a = new Words(old, vocabulary);
        Words b = new Words(fresh, vocabulary);
        int[] pairs = WordAlignment.of(a.ids(), b.ids());
        List<WordChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.count() || j < b.count()) {
            int from = i;
            while (i < a.count() && pairs[i] < 0) {
                i++;
            }
            add(changes, WordChange.Kind.REMOVED, old, a, from, i);
            int next = i < a.count() ? pairs[i] : b.count();
            add(changes, WordChange.Kind.ADDED, fresh, b, j, next);
            j = next;
            int same = j;
            while (i < a.count() && pairs[i] == j) {
                i++;
                j++;
            }
            add(changes, WordChange.Kind.SAME, fresh, b, same, j);
        }
        return changes;
    }

    private static void add(List<WordChange> changes, WordChange.Kind kind, String text, Words words, int from, int to) {
        if (from < to) {
            int start = from == 0 ? 0 : words.span(from, to).start();
            int end = to < words.count() ? words.span(to, to + 1).start() : text.length();
            changes.add(new WordChange(kind, text.substring(start, end)));
        }
    }
}
