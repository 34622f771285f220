package readout.archive.quotes;

/// What a quote does to another.
public enum LinkKind {
    ANSWERS("answers"),
    CONTRADICTS("contradicts"),
    REPEATS("repeats"),
    CORRECTS("corrects");

    private final String word;

    LinkKind(String word) {
        this.word = word;
    }

    /// The word used in files.
    public String word() {
        return word;
    }

    /// The value a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static LinkKind ofWord(String word) {
        for (LinkKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Not a kind of link: " + word);
    }
}
