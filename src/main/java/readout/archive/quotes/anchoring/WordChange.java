package readout.archive.quotes.anchoring;

import java.util.Objects;

/// A run of words in a comparison of two stretches. Those that are the same or added, one after the other, are the new words as
/// they stand; those that are the same or removed are the old ones, up to white space and marks.
///
/// @param kind  what became of them
/// @param words the words with the white space behind them
public record WordChange(Kind kind, String words) {

    public WordChange {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
    }

    /// What became of words.
    public enum Kind { SAME, REMOVED, ADDED }
}
