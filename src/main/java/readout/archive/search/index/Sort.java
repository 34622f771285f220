package readout.archive.search.index;

/// What a passage is. The places in this list stand in files, so it only ever grows at its end.
public enum Sort {
    TITLE,
    /// A turn's speech, without the stage directions in it.
    TURN,
    /// A paragraph, or what of it is no turn.
    PARAGRAPH,
    DIRECTION,
    /// Direct speech in prose, whose words also stand in a paragraph.
    QUOTATION,
    /// The words of a quote the analyst keeps, which also stand in its document.
    KEPT,
    /// The analyst's note to a kept quote.
    NOTE,
    /// The title and note of an exchange.
    EXCHANGE;

    private static final Sort[] ALL = values();

    /// The sort at a place.
    public static Sort of(int ordinal) {
        return ALL[ordinal];
    }

    /// A bit for it.
    public int mask() {
        return 1 << ordinal();
    }
}
