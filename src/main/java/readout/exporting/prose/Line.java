package readout.exporting.prose;

import java.util.Objects;

/// A paragraph of a quote.
///
/// @param before words before the quote, to be set in front; only its first paragraph may have some
/// @param words  the quote's words
/// @param after  words after the quote, to be set behind; only its last paragraph may have some
record Line(String before, String words, String after) {

    Line {
        Objects.requireNonNull(before);
        Objects.requireNonNull(words);
        Objects.requireNonNull(after);
    }
}
