package readout.reading.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import readout.reading.lexicon.Letters;
import readout.reading.lexicon.Lexicon;

/// Phrases to be found in a text in one pass, each with what it tells of. Letter case, the dots of `ё` and the number of
/// spaces do not count; a word written with `*` stands for every word that begins so.
///
/// @param <T> what a phrase tells of
final class PhraseSet<T> {

    private static final int KEY = 3;

    private record Phrase<T>(String[] words, boolean[] open, T meaning) {
    }

    private final Map<String, List<Phrase<T>>> byStart = new HashMap<>();
    /// One bit for each hash of a start, so that most words of a text are passed by without a look-up.
    private final long[] starts = new long[1 << 10];

    /// Adds a phrase; its first word, without `*`, has three letters at least.
    void add(String phrase, T meaning) {
        String[] words = fold(phrase.strip()).split(" ");
        boolean[] open = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            open[i] = words[i].endsWith("*");
            words[i] = open[i] ? words[i].substring(0, words[i].length() - 1) : words[i];
        }
        String start = words[0].substring(0, Math.min(KEY, words[0].length()));
        if (start.length() == KEY) {
            int bit = hash(start, 0);
            starts[bit >>> 6] |= 1L << bit;
        }
        byStart.computeIfAbsent(start, _ -> new ArrayList<>()).add(new Phrase<>(words, open, meaning));
    }

    /// Tells every phrase found, with its offset, in the text's order.
    void find(String text, ObjIntConsumer<T> found) {
        int last = text.length() - KEY;
        boolean before = false;
        for (int i = 0; i <= last; i++) {
            boolean letter = Letters.isLetterOrDigit(text.charAt(i));
            if (letter && !before && mayStart(text, i)) {
                findAt(text, i, found);
            }
            before = letter;
        }
    }

    /// Whether any phrase stands in the text.
    boolean isIn(String text) {
        boolean[] any = new boolean[1];
        find(text, (_, _) -> any[0] = true);
        return any[0];
    }

    private boolean mayStart(String text, int from) {
        int bit = hash(text, from);
        return (starts[bit >>> 6] & 1L << bit) != 0;
    }

    private void findAt(String text, int from, ObjIntConsumer<T> found) {
        List<Phrase<T>> phrases = byStart.get(fold(text.substring(from, from + KEY)));
        if (phrases != null) {
            for (Phrase<T> phrase : phrases) {
                if (matches(phrase, text, from)) {
                    found.accept(phrase.meaning(), from);
                }
            }
        }
    }

    private static boolean matches(Phrase<?> phrase, String text, int from) {
        int i = from;
        for (int word = 0; word < phrase.words().length; word++) {
            String expected = phrase.words()[word];
            if (!startsWith(text, expected, i)) {
                return false;
            }
            i += expected.length();
            if (phrase.open()[word]) {
                while (i < text.length() && Letters.isLetter(text.charAt(i))) {
                    i++;
                }
            } else if (i < text.length() && Letters.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
            if (word + 1 < phrase.words().length) {
                int space = i;
                while (i < text.length() && Character.isWhitespace(fold(text.charAt(i)))) {
                    i++;
                }
                if (i == space) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean startsWith(String text, String expected, int from) {
        if (from + expected.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (fold(text.charAt(from + i)) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Sixteen bits of the first letters.
    private static int hash(String text, int from) {
        int hash = (fold(text.charAt(from)) * 31 + fold(text.charAt(from + 1))) * 31 + fold(text.charAt(from + 2));
        return hash & 0xFFFF;
    }

    private static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    /// One character for one, so that offsets stay.
    private static char fold(char c) {
        return c == '\u00A0' ? ' ' : Lexicon.fold(c);
    }
}
