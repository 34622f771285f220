package readout.archive.quotes;

/// What a reader of a quote should know about how its words came down.
public enum Reliability {
    /// They are an interpreter's.
    INTERPRETED("interpreted"),
    /// Some of them could not be heard.
    INAUDIBLE("inaudible"),
    /// They tell the sense, not the words.
    PARAPHRASE("paraphrase"),
    /// Some of them are left out.
    ELISION("elision"),
    /// The emphasis is the analyst's.
    EMPHASIS_ADDED("emphasis-added");

    private final String word;

    Reliability(String word) {
        this.word = word;
    }

    /// The word used in files.
    public String word() {
        return word;
    }

    /// The value a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static Reliability ofWord(String word) {
        for (Reliability reliability : values()) {
            if (reliability.word.equals(word)) {
                return reliability;
            }
        }
        throw new IllegalArgumentException("Not a question of reliability: " + word);
    }
}
