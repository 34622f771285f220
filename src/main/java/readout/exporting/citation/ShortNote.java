package readout.exporting.citation;

import java.util.List;
import readout.exporting.CitedDocument;

/// The note that cites a document again: last name, and the shortened title or the event.
final class ShortNote {

    private static final int WORDS = 5;

    private ShortNote() {
    }

    /// @param speakers who said the words cited
    static Citation of(CitedDocument document, List<String> speakers) {
        List<String> authors = document.author().map(Names::split).orElse(List.of());
        return switch (document.kind()) {
            case TRANSCRIPT -> ofEvent(document, speakers.isEmpty() ? authors : speakers);
            case STATEMENT, MEMORANDUM -> ofEvent(document, authors);
            case ARTICLE, OTHER -> new NoteText().part(families(authors)).quoted(shortened(FullNote.title(document))).end();
        };
    }

    private static Citation ofEvent(CitedDocument document, List<String> names) {
        return new NoteText().part(families(names)).part(Genres.of(document.kind())).part(FullNote.place(document))
                .part(FullNote.date(document.eventDate())).end();
    }

    private static String families(List<String> names) {
        return Names.joined(names.stream().map(Names::family).toList());
    }

    private static String shortened(String title) {
        int colon = title.indexOf(": ");
        String main = colon > 0 ? title.substring(0, colon) : title;
        String[] words = main.split(" ");
        return words.length <= WORDS ? main : String.join(" ", List.of(words).subList(0, WORDS)) + "…";
    }
}
