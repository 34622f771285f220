package readout.archive.quotes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A quote that comes from another archive.
///
/// @param quote   the quote; its reliability is taken as it is where the speakers are told
/// @param parts   its speakers as they were, or empty if the text's are meant
/// @param anchor  whether its words stood where it says
/// @param changed when it was changed last
public record TakenQuote(NewQuote quote, Optional<List<QuotePart>> parts, Anchor anchor, Instant changed) {

    public TakenQuote {
        Objects.requireNonNull(quote);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(changed);
        parts = parts.map(List::copyOf);
    }
}
