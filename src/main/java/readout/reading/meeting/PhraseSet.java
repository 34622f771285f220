package readout.reading.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private static final int SLOTS = 1 << 11;

    /// The phrases by a hash of their first letters: those of other letters in a list are told apart when they are matched.
    private final List<List<Phrase<T>>> byStart = new ArrayList<>(Collections.nCopies(SLOTS, null));

    /// Adds a phrase of three characters at least; a first word with `*` has three letters before it.
    void add(String phrase, T meaning) {
        String plain = fold(phrase.strip());
        String[] words = plain.split(" ");
        boolean[] open = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            open[i] = words[i].endsWith("*");
            words[i] = open[i] ? words[i].substring(0, words[i].length() - 1) : words[i];
        }
        int slot = slot(plain, 0);
        if (byStart.get(slot) == null) {
            byStart.set(slot, new ArrayList<>(1));
        }
        byStart.get(slot).add(new Phrase<>(words, open, meaning));
    }

    /// Tells every phrase found, with its offset, in the text's order.
    void find(String text, ObjIntConsumer<T> found) {
        int last = text.length() - KEY;
        boolean before = false;
        for (int i = 0; i <= last; i++) {
            boolean letter = Letters.isLetterOrDigit(text.charAt(i));
            if (letter && !before) {
                findAt(text, i, found);
            }
            before = letter;
        }
    }

    private void findAt(String text, int from, ObjIntConsumer<T> found) {
        List<Phrase<T>> phrases = byStart.get(slot(text, from));
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

    private static int slot(String text, int from) {
        int hash = (fold(text.charAt(from)) * 37 + fold(text.charAt(from + 1))) * 41 + fold(text.charAt(from + 2));
        return (hash ^ hash >>> 11) & SLOTS - 1;
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
