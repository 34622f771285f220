package readout.exporting.citation;

import readout.model.DocumentKind;

/// What a document is called beside its title.
public final class Genres {

    private Genres() {
    }

    /// `remarks`, `statement`, `memorandum`; empty for what needs no such word.
    public static String of(DocumentKind kind) {
        return switch (kind) {
            case TRANSCRIPT -> "remarks";
            case STATEMENT -> "statement";
            case MEMORANDUM -> "memorandum";
            case ARTICLE, OTHER -> "";
        };
    }

    /// The same with a capital letter.
    public static String capitalized(DocumentKind kind) {
        String genre = of(kind);
        return genre.isEmpty() ? "" : Character.toUpperCase(genre.charAt(0)) + genre.substring(1);
    }
}
