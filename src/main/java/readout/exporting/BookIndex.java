package readout.exporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Meeting;

/// A book's parts by what refers to them.
public final class BookIndex {

    private final Map<String, CitedQuote> quotes = new LinkedHashMap<>();
    private final Map<String, CitedDocument> documents = new HashMap<>();
    private final Map<String, Meeting> meetings = new HashMap<>();
    private final Map<String, CitedTag> tags = new HashMap<>();
    private final Map<String, List<CitedExchange>> exchanges = new HashMap<>();
    private final Map<String, List<CitedLink>> links = new HashMap<>();

    /// The index of a book.
    public BookIndex(ExportBook book) {
        book.quotes().forEach(quote -> quotes.put(quote.uid(), quote));
        book.documents().forEach(document -> documents.put(document.id(), document));
        book.meetings().forEach(meeting -> meetings.put(meeting.id(), meeting));
        book.tags().forEach(tag -> tags.put(tag.path(), tag));
        for (CitedExchange exchange : book.exchanges()) {
            exchange.quotes().forEach(quote -> exchanges.computeIfAbsent(quote, _ -> new ArrayList<>(1)).add(exchange));
        }
        book.links().forEach(link -> links.computeIfAbsent(link.from(), _ -> new ArrayList<>(1)).add(link));
    }

    /// The quote of a uid.
    public Optional<CitedQuote> quote(String uid) {
        return Optional.ofNullable(quotes.get(uid));
    }

    /// The document a quote is of.
    ///
    /// @throws IllegalArgumentException if the book does not hold it
    public CitedDocument document(CitedQuote quote) {
        CitedDocument document = documents.get(quote.document());
        if (document == null) {
            throw new IllegalArgumentException("The book has no document " + quote.document());
        }
        return document;
    }

    /// The meeting a quote's document belongs to.
    public Optional<Meeting> meeting(CitedQuote quote) {
        return document(quote).meeting().map(meetings::get);
    }

    /// The tag of a path.
    public Optional<CitedTag> tag(String path) {
        return Optional.ofNullable(tags.get(path));
    }

    /// The exchanges a quote stands in.
    public List<CitedExchange> exchanges(CitedQuote quote) {
        return exchanges.getOrDefault(quote.uid(), List.of());
    }

    /// What a quote does to others.
    public List<CitedLink> links(CitedQuote quote) {
        return links.getOrDefault(quote.uid(), List.of());
    }
}
