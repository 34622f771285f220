package readout.desktop.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.archive.documents.StoredDocument;
import readout.model.Document;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Span;

/// The quotations the reader found in the text that is read, as far as they are not kept yet; each is kept by one click.
final class Offers {

    private Offers() {
    }

    /// The rows of offers, with their head; none while one searches or looks at quotes from elsewhere.
    static List<Row> of(Optional<StoredDocument> read, QuoteBook book, Arrangement how) {
        boolean here = how.scope() == QuoteScope.DOCUMENT || how.scope() == QuoteScope.MEETING;
        if (read.isEmpty() || !here || !how.words().isBlank()) {
            return List.of();
        }
        Document document = read.get().document();
        Set<Span> kept = new HashSet<>();
        book.cards().stream().filter(card -> card.document().id().equals(read.get().id())).forEach(card -> kept.add(card.span()));
        List<Row> rows = new ArrayList<>();
        for (Quotation quotation : document.quotations()) {
            if (!kept.contains(quotation.span().trimmed(document.text()))) {
                rows.add(new Row.Offer(read.get().id(), quotation.span(), Card.flow(quotation.span().of(document.text())), voice(document, quotation)));
            }
        }
        if (!rows.isEmpty()) {
            rows.addFirst(new Row.Head(new Group.Offered(), rows.size()));
        }
        return rows;
    }

    private static Voice voice(Document document, Quotation quotation) {
        Optional<Person> person = document.person(quotation.speaker());
        return new Voice(quotation.speaker().person(), person.map(Person::fullName).orElse(quotation.label()),
                person.map(Person::side).orElse(Side.OTHER), quotation.span());
    }
}
