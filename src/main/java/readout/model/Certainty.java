package readout.model;

/// How far a finding can be trusted.
public enum Certainty {
    /// The text says so.
    CERTAIN("certain"),
    /// A rule says so; worth a look.
    LIKELY("likely"),
    /// More than one answer fits, or none does.
    OPEN("open");

    private final String word;

    Certainty(String word) {
        this.word = word;
    }

    /// The word used in files and queries.
    public String word() {
        return word;
    }

    /// The value a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static Certainty ofWord(String word) {
        return Words.find(values(), Certainty::word, word);
    }
}
