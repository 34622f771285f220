package readout.archive.search;

/// The order of what a search finds.
public enum HitOrder {
    /// The best first; without words to be found, by date.
    RELEVANCE,
    /// By the day of the event or else of publication, the earliest first, then as in the text; what has no day comes last.
    DATE
}
