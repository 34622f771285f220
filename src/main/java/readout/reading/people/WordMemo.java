package readout.reading.people;

import java.util.function.Function;

/// What was found of the words asked for last, so that words that come in every text are looked into once. Keeps a bounded number
/// of words; each entry is immutable, so that threads may share it.
///
/// @param <V> what is found of a word
final class WordMemo<V> {

    private static final int SLOTS = 1 << 13;

    private record Entry<V>(String word, V value) {
    }

    private final Entry<?>[] entries = new Entry<?>[SLOTS];
    private final Function<String, V> finding;

    /// @param finding gives the same for the same word
    WordMemo(Function<String, V> finding) {
        this.finding = finding;
    }

    /// What is found of the word between two offsets.
    @SuppressWarnings("unchecked")
    V of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 13) & SLOTS - 1;
        Entry<?> known = entries[slot];
        if (known != null && known.word().length() == to - from && text.startsWith(known.word(), from)) {
            return (V) known.value();
        }
        String word = text.substring(from, to);
        V value = finding.apply(word);
        entries[slot] = new Entry<>(word, value);
        return value;
    }
}
