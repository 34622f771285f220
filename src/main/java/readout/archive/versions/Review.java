package readout.archive.versions;

import java.util.List;
import java.util.Objects;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.Quote;
import readout.archive.quotes.anchoring.WordChange;
import readout.model.Span;

/// A quote whose words were not found at one place of a new version of its document. It stays with the earlier version, where its
/// words stand, until the analyst has looked at it.
///
/// @param quote      the quote, as it stands in the earlier version
/// @param newer      the code of the newest version
/// @param what       what became of the words there: changed, ambiguous or gone
/// @param candidates the places of the new version that may be meant, the likeliest first
public record Review(Quote quote, String newer, Anchor what, List<Place> candidates) {

    public Review {
        Objects.requireNonNull(quote);
        Objects.requireNonNull(newer);
        Objects.requireNonNull(what);
        candidates = List.copyOf(candidates);
    }

    /// A place that may be meant.
    ///
    /// @param span       where it is in the new version
    /// @param words      the words there
    /// @param before     some words before
    /// @param after      some words after
    /// @param likeness   how much of the quote's words is there, from 0 to 1
    /// @param difference how they differ from the quote's, word by word
    public record Place(Span span, String words, String before, String after, double likeness, List<WordChange> difference) {
        public Place {
            Objects.requireNonNull(span);
            Objects.requireNonNull(words);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
            difference = List.copyOf(difference);
        }
    }
}
