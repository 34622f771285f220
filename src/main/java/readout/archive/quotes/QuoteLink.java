package readout.archive.quotes;

import java.util.Objects;

/// What a quote does to another.
///
/// @param from the number of the quote that answers, contradicts, repeats or corrects
/// @param to   the number of the other
/// @param kind which of these
/// @param note the analyst's note, may be empty
public record QuoteLink(long from, long to, LinkKind kind, String note) {

    public QuoteLink {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(note);
    }
}
