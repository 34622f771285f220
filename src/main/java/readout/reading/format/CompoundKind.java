package readout.reading.format;

import java.util.Set;

/// What an OLE compound file is to people, told by the streams inside.
enum CompoundKind {
    DOC(""),
    MSG(""),
    LOCKED(""),
    SPREADSHEET("This is a spreadsheet, not a text."),
    PRESENTATION("This is a presentation, not a text."),
    OTHER("This is an office file of a kind that cannot be read here."),
    DAMAGED("");

    private final String sentence;

    CompoundKind(String sentence) {
        this.sentence = sentence;
    }

    /// Why such a file cannot be read; empty if some reader says so itself.
    String sentence() {
        return sentence;
    }

    /// The kind of a compound file with these streams and folders at its top.
    static CompoundKind of(Set<String> names) {
        if (names.contains("EncryptedPackage")) {
            return LOCKED;
        }
        if (names.contains("WordDocument")) {
            return DOC;
        }
        if (names.contains("__properties_version1.0")) {
            return MSG;
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return SPREADSHEET;
        }
        return names.contains("PowerPoint Document") ? PRESENTATION : OTHER;
    }
}
