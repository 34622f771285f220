package readout.archive.versions;

import java.time.Instant;
import java.util.Objects;
import readout.archive.quotes.Quote;
import readout.model.Span;

/// A quote that went over to a new version of its document.
///
/// @param quote  the quote as it is now
/// @param from   the code of the version it stood in
/// @param before where it stood there
/// @param to     the code of the version it went to
/// @param after  where it came to stand
/// @param byHand whether the analyst chose the place
/// @param when   when it went
public record QuoteMove(Quote quote, String from, Span before, String to, Span after, boolean byHand, Instant when) {

    public QuoteMove {
        Objects.requireNonNull(quote);
        Objects.requireNonNull(from);
        Objects.requireNonNull(before);
        Objects.requireNonNull(to);
        Objects.requireNonNull(after);
        Objects.requireNonNull(when);
    }
}
