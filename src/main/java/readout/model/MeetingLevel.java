package readout.model;

/// The rank of the people who met.
public enum MeetingLevel {
    PRESIDENTIAL("presidential"),
    VICE_PRESIDENTIAL("vice-presidential"),
    MINISTERIAL("ministerial"),
    /// Foreign and defence ministers of both sides together.
    TWO_PLUS_TWO("2+2"),
    OTHER("other");

    private final String word;

    MeetingLevel(String word) {
        this.word = word;
    }

    /// The word used in files and queries.
    public String word() {
        return word;
    }

    /// The value a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static MeetingLevel ofWord(String word) {
        return Words.find(values(), MeetingLevel::word, word);
    }
}
