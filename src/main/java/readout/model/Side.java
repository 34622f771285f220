package readout.model;

/// The side a person or a turn speaks for.
public enum Side {
    UNITED_STATES("us"),
    /// Russia, and the USSR before it.
    RUSSIA("russia"),
    PRESS("press"),
    OTHER("other");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /// The word used in files and queries: `us`, `russia`, `press`, `other`.
    public String word() {
        return word;
    }

    /// The side a word stands for.
    ///
    /// @throws IllegalArgumentException if no side is written so
    public static Side ofWord(String word) {
        return Words.find(values(), Side::word, word);
    }
}
