package readout.archive.quotes;

import java.util.List;

/// A quote that was deleted, with all that is needed to bring it back.
///
/// @param quote     the quote
/// @param exchanges where it stood in exchanges
/// @param links     its links, in both directions
public record DeletedQuote(Quote quote, List<Stand> exchanges, List<QuoteLink> links) {

    public DeletedQuote {
        exchanges = List.copyOf(exchanges);
        links = List.copyOf(links);
    }

    /// A place in an exchange.
    ///
    /// @param exchange the exchange's number
    /// @param index    the place in its order, from 0
    public record Stand(long exchange, int index) {
    }
}
