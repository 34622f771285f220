package readout.exporting.citation;

import java.util.List;
import java.util.Optional;
import readout.exporting.CitedDocument;
import readout.exporting.ExportLanguage;
import readout.model.DocumentKind;
import readout.model.When;

/// The note that cites a document in full. What the document does not tell is left out; a date is only said to be what it is.
final class FullNote {

    private final ExportLanguage language;

    FullNote(ExportLanguage language) {
        this.language = language;
    }

    /// Cites a document.
    ///
    /// @param speakers who said the words cited; the document's author stands in where nobody is known
    Citation of(CitedDocument document, List<String> speakers) {
        List<String> authors = document.author().map(Names::split).orElse(List.of());
        Citation note = switch (document.kind()) {
            case TRANSCRIPT -> ofEvent(document, speakers.isEmpty() ? authors : speakers);
            case STATEMENT, MEMORANDUM -> ofEvent(document, authors);
            case ARTICLE, OTHER -> ofArticle(document, authors);
        };
        return note.text().equals(".") ? new NoteText(language).part(document.file()).end() : note;
    }

    private Citation ofEvent(CitedDocument document, List<String> names) {
        NoteText note = new NoteText(language).part(Names.joined(names, language));
        String where = place(document);
        String when = date(document.eventDate());
        String aside = new NoteText(language).part(Genres.of(document.kind(), language)).part(where).part(when).end().text();
        aside = aside.substring(0, aside.length() - 1);
        String title = title(document);
        if (title.isEmpty()) {
            note.part(aside);
        } else {
            note.titled(title, aside);
        }
        String published = when.isEmpty() ? date(document.published()) : "";
        return note.part(publisher(document, names)).part(published).address(document.address().orElse("")).end();
    }

    private Citation ofArticle(CitedDocument document, List<String> authors) {
        String publisher = publisher(document, authors);
        NoteText note = new NoteText(language).part(Names.joined(authors, language)).quoted(title(document));
        if (document.kind() == DocumentKind.ARTICLE) {
            note.italic(publisher);
        } else {
            note.part(publisher);
        }
        return note.part(date(document.published())).address(document.address().orElse("")).end();
    }

    /// The title as it stands between quotation marks.
    String title(CitedDocument document) {
        return document.title().map(title -> Titles.inMarks(title, language)).orElse("");
    }

    /// The place in words.
    static String place(CitedDocument document) {
        return document.place().map(place -> place.line(false).isEmpty() ? place.venue() : place.line(false)).orElse("");
    }

    /// A date in words.
    String date(Optional<When> when) {
        return when.map(known -> DateWords.of(known, language)).orElse("");
    }

    /// The publisher, unless it is named as the author already.
    private static String publisher(CitedDocument document, List<String> names) {
        return document.publisher().filter(publisher -> !names.contains(publisher)).orElse("");
    }
}
