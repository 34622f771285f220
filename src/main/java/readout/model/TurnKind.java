package readout.model;

/// What a turn is.
public enum TurnKind {
    /// Speech by a party to the event.
    SPEECH("speech"),
    /// A question put by the press or the audience.
    QUESTION("question");

    private final String word;

    TurnKind(String word) {
        this.word = word;
    }

    /// The word used in files and queries.
    public String word() {
        return word;
    }

    /// The value a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static TurnKind ofWord(String word) {
        return Words.find(values(), TurnKind::word, word);
    }
}
