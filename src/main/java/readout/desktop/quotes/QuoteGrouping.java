package readout.desktop.quotes;

/// What quotes are put together by.
public enum QuoteGrouping {
    NONE, EXCHANGE, SPEAKER, TAG, MEETING
}
