package readout.exporting.citation;

import readout.exporting.ExportLanguage;
import readout.model.DocumentKind;

/// What a document is called beside its title.
public final class Genres {

    private Genres() {
    }

    /// `remarks`, `statement`, `memorandum`, or the same in Russian; empty for what needs no such word.
    public static String of(DocumentKind kind, ExportLanguage language) {
        return switch (kind) {
            case TRANSCRIPT -> language.pick("remarks", "выступления");
            case STATEMENT -> language.pick("statement", "заявление");
            case MEMORANDUM -> language.pick("memorandum", "меморандум");
            case ARTICLE, OTHER -> "";
        };
    }

    /// The same with a capital letter.
    public static String capitalized(DocumentKind kind, ExportLanguage language) {
        String genre = of(kind, language);
        return genre.isEmpty() ? "" : Character.toUpperCase(genre.charAt(0)) + genre.substring(1);
    }
}
