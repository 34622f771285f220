package readout.desktop.quotes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.documents.DocumentSummary;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.Tag;
import readout.model.Meeting;
import readout.model.Person;

/// Everything kept in an archive at one time, in memory, so that looking through tens of thousands of quotes asks no disk.
///
/// @param cards     the quotes, by number
/// @param tags      the tags, each outer tag before those inside it
/// @param exchanges the exchanges, in the order they were made
/// @param links     the links between quotes
/// @param documents the documents that quotes are of, by code
/// @param people    everyone, by code
/// @param meetings  the meetings, by code
public record QuoteBook(List<Card> cards, List<Tag> tags, List<Exchange> exchanges, List<QuoteLink> links,
                        Map<String, DocumentSummary> documents, Map<String, Person> people, Map<String, Meeting> meetings) {

    /// Nothing kept.
    static final QuoteBook EMPTY = new QuoteBook(List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());

    /// The quote of a number.
    Optional<Card> card(long id) {
        int low = 0;
        int high = cards.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long there = cards.get(middle).id();
            if (there == id) {
                return Optional.of(cards.get(middle));
            }
            if (there < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /// The quotes of a document, in the order of the text.
    List<Card> ofDocument(String code) {
        return cards.stream().filter(card -> card.document().id().equals(code)).sorted(Comparator.comparing(Card::span)).toList();
    }

    /// The exchange of a number.
    Optional<Exchange> exchange(long id) {
        return exchanges.stream().filter(exchange -> exchange.id() == id).findFirst();
    }

    /// The links of a quote, in both directions.
    List<QuoteLink> linksOf(long quote) {
        return links.stream().filter(link -> link.from() == quote || link.to() == quote).toList();
    }

    /// The meeting a quote's document belongs to.
    Optional<Meeting> meetingOf(Card card) {
        return card.document().meeting().map(meetings::get);
    }
}
