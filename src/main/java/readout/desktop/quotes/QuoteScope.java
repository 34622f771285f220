package readout.desktop.quotes;

/// Which quotes are shown.
public enum QuoteScope {
    /// Those of the document in the reader.
    DOCUMENT,
    /// Those of the meeting in the reader.
    MEETING,
    /// Those that answer to the window's filter.
    FILTER,
    /// All there are.
    ALL
}
