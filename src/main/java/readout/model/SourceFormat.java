package readout.model;

/// The format of an imported file, told by its content.
public enum SourceFormat {
    PLAIN_TEXT("text"),
    MARKDOWN("markdown"),
    HTML("html"),
    PDF("pdf"),
    DOCX("docx"),
    DOC("doc"),
    ODT("odt"),
    RTF("rtf"),
    EPUB("epub"),
    EML("eml"),
    MSG("msg"),
    ZIP("zip");

    private final String word;

    SourceFormat(String word) {
        this.word = word;
    }

    /// The word used in files and queries.
    public String word() {
        return word;
    }

    /// The value a word stands for.
    ///
    /// @throws IllegalArgumentException if none is written so
    public static SourceFormat ofWord(String word) {
        return Words.find(values(), SourceFormat::word, word);
    }
}
