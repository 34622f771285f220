package readout.model;

/// What a stage direction tells.
public enum DirectionKind {
    /// The words are an interpreter's.
    INTERPRETED("interpreted"),
    /// Said in another language and not translated.
    OTHER_LANGUAGE("other-language"),
    INAUDIBLE("inaudible"),
    OFF_MIKE("off-mike"),
    LAUGHTER("laughter"),
    APPLAUSE("applause"),
    CROSS_TALK("cross-talk"),
    /// The record begins after the speech did.
    IN_PROGRESS("in-progress"),
    SIC("sic"),
    /// A word written down by its sound.
    PHONETIC("phonetic"),
    OTHER("other");

    private final String word;

    DirectionKind(String word) {
        this.word = word;
    }

    /// The word used in files and queries.
    public String word() {
        return word;
    }

    /// The value a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static DirectionKind ofWord(String word) {
        return Words.find(values(), DirectionKind::word, word);
    }
}
