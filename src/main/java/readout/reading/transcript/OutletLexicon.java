package readout.reading.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of papers, agencies and stations: listed ones, and the shapes of others.
final class OutletLexicon {

    private static final int MOST_WORDS = 6;

    private final Map<String, List<String[]>> known = new HashMap<>();
    private final Set<String> nouns;
    private final Map<String, List<String[]>> kinds = new HashMap<>();

    OutletLexicon(WordLists lists) {
        for (String outlet : lists.section("outlet")) {
            index(known, outlet);
        }
        for (String kind : lists.section("outlet-kind")) {
            index(kinds, kind);
        }
        nouns = new HashSet<>(lists.keys("outlet-noun"));
    }

    private static void index(Map<String, List<String[]>> by, String entry) {
        String[] words = PressTokens.keys(entry);
        List<String[]> list = by.computeIfAbsent(words[0], _ -> new ArrayList<>());
        list.add(words);
        list.sort(Comparator.comparingInt((String[] w) -> w.length).reversed());
    }

    /// The index after the listed outlet that begins at token `at`, or -1.
    int knownEnd(PressTokens tokens, int at) {
        int end = longest(known, tokens, at);
        return end > at && tokens.isCapitalised(at) ? end : -1;
    }

    /// The index after the word for a kind of outlet that begins at token `at`, or -1.
    int kindEnd(PressTokens tokens, int at) {
        return longest(kinds, tokens, at);
    }

    /// The index after capitalised words from token `at` on that end in a paper's or station's noun, or -1.
    int shapeEnd(PressTokens tokens, int at) {
        int best = -1;
        int i = at;
        while (i < tokens.size() && i - at < MOST_WORDS && tokens.isWord(i)
                && (tokens.isCapitalised(i) || i > at && isInner(tokens.key(i)))) {
            if (i > at && nouns.contains(tokens.key(i))) {
                best = i + 1;
            }
            i++;
        }
        return best;
    }

    private static boolean isInner(String key) {
        return key.equals("AND") || key.equals("&");
    }

    private static int longest(Map<String, List<String[]>> by, PressTokens tokens, int at) {
        if (at >= tokens.size() || !tokens.isWord(at)) {
            return -1;
        }
        for (String[] words : by.getOrDefault(tokens.key(at), List.of())) {
            if (tokens.matches(at, words)) {
                return at + words.length;
            }
        }
        return -1;
    }
}
