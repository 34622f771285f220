package readout.reading.people;

import java.util.Arrays;

/// A map from words to numbers that is asked by a stretch of a text, so that a scan makes no strings.
/// Words are compared as [Letters#plain(char)] gives them.
final class WordTable {

    private String[] words = new String[256];
    private int[] values = new int[256];
    private int size;

    /// Sets bits of a word's value.
    void add(CharSequence word, int bits) {
        String plain = Letters.plain(word);
        int slot = slot(plain, 0, plain.length());
        if (words[slot] == null) {
            if (2 * ++size > words.length) {
                grow();
                slot = slot(plain, 0, plain.length());
            }
            words[slot] = plain;
        }
        values[slot] |= bits;
    }

    /// The word's bits, 0 for a word that was never added.
    int get(CharSequence text, int from, int to) {
        int slot = slot(text, from, to);
        return words[slot] == null ? 0 : values[slot];
    }

    int get(CharSequence word) {
        return get(word, 0, word.length());
    }

    private int slot(CharSequence text, int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Letters.plain(text.charAt(i));
        }
        int mask = words.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (words[slot] != null && !matches(words[slot], text, from, to)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean matches(String word, CharSequence text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Letters.plain(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldValues = values;
        words = new String[oldWords.length * 2];
        values = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int slot = slot(oldWords[i], 0, oldWords[i].length());
                words[slot] = oldWords[i];
                values[slot] = oldValues[i];
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.stream(words).filter(w -> w != null).limit(20).toList().toString();
    }
}
