package readout.exporting.citation;

import java.util.List;
import readout.exporting.CitedDocument;
import readout.exporting.ExportLanguage;

/// The note that cites a document again: last name, and the shortened title or the event.
final class ShortNote {

    private static final int WORDS = 5;

    private final ExportLanguage language;
    private final FullNote full;

    ShortNote(ExportLanguage language) {
        this.language = language;
        this.full = new FullNote(language);
    }

    /// @param speakers who said the words cited
    Citation of(CitedDocument document, List<String> speakers) {
        List<String> authors = document.author().map(Names::split).orElse(List.of());
        return switch (document.kind()) {
            case TRANSCRIPT -> ofEvent(document, speakers.isEmpty() ? authors : speakers);
            case STATEMENT, MEMORANDUM -> ofEvent(document, authors);
            case ARTICLE, OTHER -> new NoteText(language).part(families(authors)).quoted(shortened(full.title(document))).end();
        };
    }

    private Citation ofEvent(CitedDocument document, List<String> names) {
        return new NoteText(language).part(families(names)).part(Genres.of(document.kind(), language)).part(FullNote.place(document))
                .part(full.date(document.eventDate())).end();
    }

    private String families(List<String> names) {
        return Names.joined(names.stream().map(Names::family).toList(), language);
    }

    private static String shortened(String title) {
        int colon = title.indexOf(": ");
        String main = colon > 0 ? title.substring(0, colon) : title;
        String[] words = main.split(" ");
        return words.length <= WORDS ? main : String.join(" ", List.of(words).subList(0, WORDS)) + "…";
    }
}
