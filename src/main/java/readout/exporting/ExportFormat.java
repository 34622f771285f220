package readout.exporting;

import java.util.Optional;

/// The formats a book is written in.
public enum ExportFormat {
    MARKDOWN("md", "md", true),
    HTML("html", "html", true),
    DOCX("docx", "docx", false),
    CSV("csv", "csv", true),
    XLSX("xlsx", "xlsx", false),
    /// Web annotations of the W3C.
    JSONLD("jsonld", "jsonld", true),
    /// A project of REFI-QDA.
    QDPX("qdpx", "qdpx", false),
    /// A code book of REFI-QDA.
    QDC("qdc", "qdc", true),
    /// CSL-JSON of the documents cited.
    CSL("csl", "json", true),
    RIS("ris", "ris", true),
    BIBTEX("bibtex", "bib", true);

    private final String word;
    private final String extension;
    private final boolean text;

    ExportFormat(String word, String extension, boolean text) {
        this.word = word;
        this.extension = extension;
        this.text = text;
    }

    /// The word used on the command line.
    public String word() {
        return word;
    }

    /// How files of it end, without a dot.
    public String extension() {
        return extension;
    }

    /// Whether it is text, in UTF-8, that may go to a terminal.
    public boolean isText() {
        return text;
    }

    /// The format a word stands for.
    public static Optional<ExportFormat> ofWord(String word) {
        for (ExportFormat format : values()) {
            if (format.word.equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
