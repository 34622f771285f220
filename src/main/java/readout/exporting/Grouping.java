package readout.exporting;

/// What the quotes of a book are put under. A quote with several tags, or in several exchanges, is shown under each.
public enum Grouping {
    /// One heading an exchange, then the quotes that stand in none.
    EXCHANGE,
    SPEAKER,
    TAG,
    MEETING,
    /// No headings, as the book orders them.
    NONE
}
