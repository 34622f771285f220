package readout.model;

/// What sort of text a document is.
public enum DocumentKind {
    /// Speech by named speakers, turn by turn.
    TRANSCRIPT("transcript"),
    /// Prose that tells of an event, as newspapers and agencies do.
    ARTICLE("article"),
    /// An official voice without speakers' labels: a communiqué, a joint statement, a readout.
    STATEMENT("statement"),
    /// A record or a note for officials: memorandum of conversation, cable, letter.
    MEMORANDUM("memorandum"),
    OTHER("other");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    /// The word used in files and queries.
    public String word() {
        return word;
    }

    /// The value a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static DocumentKind ofWord(String word) {
        return Words.find(values(), DocumentKind::word, word);
    }
}
