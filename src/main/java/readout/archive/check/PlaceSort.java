package readout.archive.check;

/// What stands at a place of a text.
public enum PlaceSort {
    TURNS("turns"),
    LABELS("labels"),
    PARAGRAPHS("paragraphs"),
    DIRECTIONS("stage directions"),
    QUOTATIONS("quotations"),
    DATES("dates"),
    FACTS("facts");

    private final String words;

    PlaceSort(String words) {
        this.words = words;
    }

    /// What it is called in English.
    public String words() {
        return words;
    }
}
