package readout.reading.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/// Phrases to be found in a text in one pass, each with what it tells of. Letter case, the dots of `ё` and the number of
/// spaces do not count; a word written with `*` stands for every word that begins so.
///
/// @param <T> what a phrase tells of
final class PhraseSet<T> {

    private static final int KEY = 3;

    private record Phrase<T>(String[] words, boolean[] open, T meaning) {
    }

    private final Map<String, List<Phrase<T>>> byStart = new HashMap<>();

    /// Adds a phrase; its first word, without `*`, has three letters at least.
    void add(String phrase, T meaning) {
        String[] words = fold(phrase.strip()).split(" ");
        boolean[] open = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            open[i] = words[i].endsWith("*");
            words[i] = open[i] ? words[i].substring(0, words[i].length() - 1) : words[i];
        }
        byStart.computeIfAbsent(start(words[0], 0), _ -> new ArrayList<>()).add(new Phrase<>(words, open, meaning));
    }

    /// Tells every phrase found, with its offset, in the text's order.
    void find(String text, ObjIntConsumer<T> found) {
        String plain = fold(text);
        boolean before = false;
        for (int i = 0; i < plain.length(); i++) {
            boolean letter = Character.isLetterOrDigit(plain.charAt(i));
            if (letter && !before) {
                findAt(plain, i, found);
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

    private void findAt(String plain, int from, ObjIntConsumer<T> found) {
        List<Phrase<T>> phrases = byStart.get(start(plain, from));
        if (phrases != null) {
            for (Phrase<T> phrase : phrases) {
                if (matches(phrase, plain, from)) {
                    found.accept(phrase.meaning(), from);
                }
            }
        }
    }

    private static boolean matches(Phrase<?> phrase, String plain, int from) {
        int i = from;
        for (int word = 0; word < phrase.words().length; word++) {
            String expected = phrase.words()[word];
            if (!plain.startsWith(expected, i)) {
                return false;
            }
            i += expected.length();
            if (phrase.open()[word]) {
                while (i < plain.length() && Character.isLetter(plain.charAt(i))) {
                    i++;
                }
            } else if (i < plain.length() && Character.isLetterOrDigit(plain.charAt(i))) {
                return false;
            }
            if (word + 1 < phrase.words().length) {
                int space = i;
                while (i < plain.length() && Character.isWhitespace(plain.charAt(i))) {
                    i++;
                }
                if (i == space) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String start(String word, int from) {
        return word.substring(from, Math.min(word.length(), from + KEY));
    }

    /// One character for one, so that offsets stay.
    private static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char small = Character.toLowerCase(chars[i]);
            chars[i] = small == 'ё' ? 'е' : small == '’' ? '\'' : small == '\u00A0' ? ' ' : small;
        }
        return new String(chars);
    }
}
