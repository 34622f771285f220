package readout.reading.lexicon;

import java.util.Map;

/// Words and what they stand for, found in a text by their place. Letter case does not count, nor do the
/// dots of `ё`. Immutable; a look-up copies nothing.
///
/// @param <V> what a word stands for
public final class Lexicon<V> {

    private static final char[] FOLDED = folded();

    private final String[] words;
    private final int[] hashes;
    private final Object[] values;
    private final int mask;
    private final int longest;
    /// One bit for each length with a first and a last letter, so that most words are told from these without reading them.
    private final long[] shapes;

    private Lexicon(String[] words, int[] hashes, Object[] values, int longest, long[] shapes) {
        this.words = words;
        this.hashes = hashes;
        this.values = values;
        this.mask = words.length - 1;
        this.longest = longest;
        this.shapes = shapes;
    }

    /// A lexicon of these words.
    ///
    /// @throws IllegalArgumentException if two words are the same but for case
    public static <V> Lexicon<V> of(Map<String, V> entries) {
        int size = Integer.highestOneBit(Math.max(8, entries.size() * 4));
        String[] words = new String[size];
        int[] hashes = new int[size];
        Object[] values = new Object[size];
        int longest = 0;
        long[] shapes = new long[64];
        for (Map.Entry<String, V> entry : entries.entrySet()) {
            String word = fold(entry.getKey());
            int hash = hash(word, 0, word.length());
            int slot = hash & size - 1;
            while (words[slot] != null) {
                if (words[slot].equals(word)) {
                    throw new IllegalArgumentException("Twice in a lexicon: " + word);
                }
                slot = slot + 1 & size - 1;
            }
            words[slot] = word;
            hashes[slot] = hash;
            values[slot] = entry.getValue();
            longest = Math.max(longest, word.length());
            int shape = shape(word, 0, word.length());
            shapes[shape >>> 6] |= 1L << shape;
        }
        return new Lexicon<>(words, hashes, values, longest, shapes);
    }

    /// What the word between two offsets stands for, or null if it is none of these words.
    @SuppressWarnings("unchecked")
    public V find(String text, int start, int end) {
        if (end - start > longest || end <= start) {
            return null;
        }
        int shape = shape(text, start, end);
        if ((shapes[shape >>> 6] & 1L << shape) == 0) {
            return null;
        }
        int hash = hash(text, start, end);
        int slot = hash & mask;
        while (words[slot] != null) {
            if (hashes[slot] == hash && matches(words[slot], text, start, end)) {
                return (V) values[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    /// What a word stands for, or null if it is none of these words.
    public V find(String word) {
        return find(word, 0, word.length());
    }

    /// Whether the word between two offsets is one of these words.
    public boolean has(String text, int start, int end) {
        return find(text, start, end) != null;
    }

    /// A word as it is compared: small letters, `е` for `ё`.
    public static String fold(String word) {
        char[] chars = word.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    /// A letter as it is compared: small, `е` for `ё`, a straight apostrophe for a curly one.
    public static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    private static char[] folded() {
        char[] folded = new char[0x530];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = c == '\u0401' || c == '\u0451' ? '\u0435' : Character.toLowerCase(c);
        }
        return folded;
    }

    private static int shape(String text, int start, int end) {
        return ((fold(text.charAt(start)) * 31 + fold(text.charAt(end - 1))) * 13 + (end - start)) & 0xFFF;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return hash ^ hash >>> 15;
    }

    private static boolean matches(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }
}
