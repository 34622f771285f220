package readout.desktop.quotes;

/// How the quotes are laid out.
///
/// @param scope    which are shown
/// @param sort     their order
/// @param grouping what they are put together by
/// @param words    what their words, notes, speakers and tags are searched for, as typed
public record Arrangement(QuoteScope scope, QuoteSort sort, QuoteGrouping grouping, String words) {

    /// What holds at first: the meeting's quotes, as they stand in its exchanges.
    static final Arrangement FIRST = new Arrangement(QuoteScope.MEETING, QuoteSort.DATE, QuoteGrouping.EXCHANGE, "");

    Arrangement withScope(QuoteScope other) {
        return new Arrangement(other, sort, grouping, words);
    }

    Arrangement withSort(QuoteSort other) {
        return new Arrangement(scope, other, grouping, words);
    }

    Arrangement withGrouping(QuoteGrouping other) {
        return new Arrangement(scope, sort, other, words);
    }

    Arrangement withWords(String other) {
        return new Arrangement(scope, sort, grouping, other);
    }
}
