package readout.exporting.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.exporting.BookIndex;
import readout.exporting.CitationStyle;
import readout.exporting.CitedDocument;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.ExportBook;
import readout.exporting.ExportLanguage;

/// The citations of a book's quotes, asked for in the order in which they are read.
public final class Citations {

    private final BookIndex index;
    private final CitationStyle style;
    private final FullNote fullNote;
    private final ShortNote shortNote;
    private final Map<String, String> shortForms = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Map<Cited, Citation> full = new HashMap<>();

    /// What a note depends on.
    private record Cited(String document, List<String> speakers) {
    }

    /// @param index the index of `book`
    public Citations(ExportBook book, BookIndex index, CitationStyle style, ExportLanguage language) {
        this.index = index;
        this.style = style;
        this.fullNote = new FullNote(language);
        this.shortNote = new ShortNote(language);
        if (style == CitationStyle.SHORT) {
            for (CitedDocument document : book.documents()) {
                String form = shortNote.of(document, List.of()).text();
                if (shortForms.putIfAbsent(form, document.id()) != null) {
                    ambiguous.add(form);
                }
            }
        }
    }

    /// The citation of a quote in full.
    public Citation full(CitedQuote quote) {
        return full.computeIfAbsent(new Cited(quote.document(), speakers(quote)),
                cited -> fullNote.of(index.document(quote), cited.speakers()));
    }

    /// The citation of the next quote read: in the short form if its document was cited before and the style says so, and if the
    /// short form fits no other document of the book.
    public Citation next(CitedQuote quote) {
        CitedDocument document = index.document(quote);
        boolean first = given.add(document.id());
        return style == CitationStyle.SHORT && !first && !ambiguous.contains(shortNote.of(document, List.of()).text())
                ? shortNote.of(document, speakers(quote)) : full(quote);
    }

    private static List<String> speakers(CitedQuote quote) {
        return quote.parts().stream().filter(part -> part.person().isPresent()).map(CitedPart::name).distinct().toList();
    }
}
