package readout.model;

/// What a paragraph is on its page.
public enum ParagraphKind {
    TITLE("title"),
    SUBTITLE("subtitle"),
    /// Principal, byline, place, date, release number: told by the document of itself.
    HEADER("header"),
    /// A note of the editors, such as which portions were recorded.
    NOTE("note"),
    HEADING("heading"),
    TEXT("text"),
    LIST_ITEM("list-item"),
    QUOTE("quote"),
    TABLE_ROW("table-row"),
    /// Menus, banners, end marks, footers: on the page, but no part of the document.
    FURNITURE("furniture");

    private final String word;

    ParagraphKind(String word) {
        this.word = word;
    }

    /// The word used in files and queries.
    public String word() {
        return word;
    }

    /// The value a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static ParagraphKind ofWord(String word) {
        return Words.find(values(), ParagraphKind::word, word);
    }
}
