package readout.desktop.quotes;

/// What quotes are sorted by.
public enum QuoteSort {
    DATE, SPEAKER, TAG,
    /// As they were kept.
    KEPT
}
