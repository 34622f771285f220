package readout.archive.quotes;

/// Whether a quote's words stand where it says.
public enum Anchor {
    /// The exact words stand at the place.
    EXACT("exact"),
    /// The text changed, and with it these words.
    CHANGED("changed"),
    /// The text changed, and the words stand at several places.
    AMBIGUOUS("ambiguous"),
    /// The text changed, and the words are not in it.
    GONE("gone");

    private final String word;

    Anchor(String word) {
        this.word = word;
    }

    /// The word used in the file.
    public String word() {
        return word;
    }

    /// The value a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static Anchor ofWord(String word) {
        for (Anchor anchor : values()) {
            if (anchor.word.equals(word)) {
                return anchor;
            }
        }
        throw new IllegalArgumentException("Not an anchor: " + word);
    }
}
