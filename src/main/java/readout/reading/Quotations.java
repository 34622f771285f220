package readout.reading;

import java.util.ArrayList;
import java.util.List;
import readout.model.Attribution;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Quotation;
import readout.model.Span;
import readout.model.Turn;
import readout.reading.people.DocumentPeople;
import readout.reading.quotation.DraftQuotation;
import readout.reading.quotation.QuotationReader;

/// Finds the quotations of a document's prose and gives them their speakers. What a speaker quotes within a turn is the
/// speaker's own speech, and no quotation of the document.
final class Quotations {

    private final QuotationReader reader;

    Quotations(QuotationReader reader) {
        this.reader = reader;
    }

    /// The quotations, in order.
    List<Quotation> of(String text, List<Paragraph> paragraphs, List<Turn> turns, DocumentPeople people) {
        List<Quotation> quotations = new ArrayList<>();
        for (DraftQuotation draft : reader.read(text, prose(paragraphs, turns))) {
            quotations.add(new Quotation(draft.span(), draft.label(), speaker(draft, people), draft.cue()));
        }
        return quotations;
    }

    private static Attribution speaker(DraftQuotation draft, DocumentPeople people) {
        if (draft.label().isEmpty()) {
            return Attribution.nobody("the text gives it to nobody");
        }
        return draft.who().isEmpty() ? Attribution.nobody("it is not clear whom “" + draft.label() + "” stands for")
                : people.attribute(draft.who(), draft.span().start());
    }

    /// The paragraphs of running text outside turns; both lists are in order.
    private static List<Span> prose(List<Paragraph> paragraphs, List<Turn> turns) {
        List<Span> prose = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : paragraphs) {
            while (next < turns.size() && turns.get(next).speech().end() <= paragraph.span().start()) {
                next++;
            }
            boolean spoken = next < turns.size() && Layout.start(turns.get(next)) < paragraph.span().end();
            boolean text = paragraph.kind() == ParagraphKind.TEXT || paragraph.kind() == ParagraphKind.LIST_ITEM || paragraph.kind() == ParagraphKind.QUOTE;
            if (text && !spoken) {
                prose.add(paragraph.span());
            }
        }
        return prose;
    }
}
