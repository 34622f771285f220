package readout.archive.check;

/// What a check looks at.
public enum Checked {
    PAGES("pages of the file"),
    REFERENCES("tables whose references lead somewhere"),
    PEOPLE("people"),
    MEETINGS("meetings"),
    ORIGINALS("originals"),
    TEXTS("texts"),
    PLACES("places in texts"),
    QUOTES("quotes"),
    WAITING("quotes waiting for review"),
    INDEX("documents in the index");

    private final String words;

    Checked(String words) {
        this.words = words;
    }

    /// What it is called in English.
    public String words() {
        return words;
    }
}
