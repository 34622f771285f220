package readout.desktop.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.archive.Archive;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteOrder;
import readout.archive.quotes.QuotePart;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.archive.quotes.TagSummary;
import readout.archive.sql.Page;
import readout.desktop.workspace.QuoteChange;
import readout.desktop.workspace.QuoteChange.Also;
import readout.model.Person;

/// Loads a book from an archive, whole or as far as it changed. Runs off the FX thread.
final class BookLoading {

    private static final int PAGE = 5_000;
    private static final int FEW = 50;

    private final Archive archive;
    private final Map<String, DocumentSummary> documents;
    private final Map<TagPath, TagPath> paths = new HashMap<>();
    private Map<String, Person> people;

    private BookLoading(Archive archive, QuoteBook before) {
        this.archive = archive;
        documents = new HashMap<>(before.documents());
        people = before.people();
    }

    /// The book as it is now.
    ///
    /// @param superseded asked now and then
    /// @return empty if superseded
    static Optional<QuoteBook> whole(Archive archive, BooleanSupplier superseded) {
        BookLoading loading = new BookLoading(archive, QuoteBook.EMPTY);
        loading.people = byCode(archive.people().all(), Person::id);
        QuoteBook bare = new QuoteBook(List.of(), tags(archive), archive.exchanges().list(), archive.links().list(), Map.of(),
                loading.people, archive.meetings().list(Page.all()).stream()
                        .collect(Collectors.toMap(entry -> entry.meeting().id(), entry -> entry.meeting())));
        return loading.allCards(superseded).map(cards -> loading.with(bare, cards));
    }

    /// The book after a change.
    static Optional<QuoteBook> changed(Archive archive, QuoteBook before, QuoteChange change, BooleanSupplier superseded) {
        BookLoading loading = new BookLoading(archive, before);
        QuoteBook bare = new QuoteBook(List.of(), change.touches(Also.TAGS) ? tags(archive) : before.tags(),
                change.touches(Also.EXCHANGES) ? archive.exchanges().list() : before.exchanges(),
                change.touches(Also.LINKS) ? archive.links().list() : before.links(), Map.of(), before.people(), before.meetings());
        Optional<List<Card>> cards = change.touches(Also.ALL_QUOTES) ? loading.allCards(superseded)
                : Optional.of(merged(before.cards(), change.quotes(), loading.cards(archive.quotes().find(change.quotes()))));
        return cards.map(all -> loading.with(bare, all));
    }

    private QuoteBook with(QuoteBook bare, List<Card> cards) {
        return new QuoteBook(cards, bare.tags(), bare.exchanges(), bare.links(), Map.copyOf(documents), people, bare.meetings());
    }

    private Optional<List<Card>> allCards(BooleanSupplier superseded) {
        List<Card> all = new ArrayList<>();
        for (int from = 0; ; from += PAGE) {
            List<Quote> page = archive.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, new Page(from, PAGE));
            all.addAll(cards(page));
            if (superseded.getAsBoolean()) {
                return Optional.empty();
            }
            if (page.size() < PAGE) {
                all.sort(Comparator.comparingLong(Card::id));
                return Optional.of(List.copyOf(all));
            }
        }
    }

    private List<Card> cards(List<Quote> quotes) {
        know(quotes.stream().map(Quote::document).collect(Collectors.toSet()));
        if (quotes.stream().flatMap(quote -> quote.parts().stream()).flatMap(part -> part.person().stream()).anyMatch(code -> !people.containsKey(code))) {
            people = byCode(archive.people().all(), Person::id);
        }
        return quotes.stream().map(this::card).toList();
    }

    private Card card(Quote quote) {
        return new Card(quote.id(), documents.get(quote.document()), quote.span(), quote.exact(), quote.note(), quote.reliability(),
                quote.parts().stream().map(this::voice).toList(),
                quote.tags().stream().map(path -> paths.computeIfAbsent(path, known -> known)).toList(), quote.anchor(), quote.position());
    }

    private Voice voice(QuotePart part) {
        Optional<Person> person = part.person().map(people::get);
        return new Voice(part.person(), person.map(Person::fullName).orElse(part.label()), part.side(), part.span());
    }

    private void know(Set<String> codes) {
        List<String> unknown = codes.stream().filter(code -> !documents.containsKey(code)).toList();
        if (unknown.size() > FEW) {
            archive.documents().list(DocumentOrder.IMPORT, Page.all()).stream().filter(document -> codes.contains(document.id()))
                    .forEach(document -> documents.put(document.id(), document));
        } else {
            unknown.forEach(code -> archive.documents().summary(code).ifPresent(document -> documents.put(code, document)));
        }
    }

    /// The cards without those that were touched, and with what they are now; all by number.
    private static List<Card> merged(List<Card> before, Set<Long> touched, List<Card> now) {
        List<Card> merged = new ArrayList<>(before.size() + now.size());
        before.stream().filter(card -> !touched.contains(card.id())).forEach(merged::add);
        merged.addAll(now);
        merged.sort(Comparator.comparingLong(Card::id));
        return List.copyOf(merged);
    }

    private static List<Tag> tags(Archive archive) {
        return archive.tags().list().stream().map(TagSummary::tag).toList();
    }

    private static <T> Map<String, T> byCode(List<T> values, Function<T, String> code) {
        return values.stream().collect(Collectors.toMap(code, value -> value));
    }
}
