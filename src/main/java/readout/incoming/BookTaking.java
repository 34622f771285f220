package readout.incoming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.archive.Archive;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.NewTags;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.QuotePart;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.archive.quotes.TakenQuote;
import readout.archive.sql.ArchiveException;
import readout.exporting.BookReading;
import readout.exporting.CitedExchange;
import readout.exporting.CitedLink;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.CitedTag;
import readout.exporting.ExportBook;
import readout.model.Span;

/// Takes books into an archive. What is there already, by uid, stays as it is: taking a book twice adds nothing.
public final class BookTaking {

    private final Archive archive;
    private final ExportBook book;
    private final boolean own;
    private final PeopleTaking people;
    private final DocumentsTaking documents;
    private final List<String> notices = new ArrayList<>();
    private final Map<String, String> paths = new HashMap<>();
    private final BookReading.Read read;
    private final List<Long> quotes = new ArrayList<>();
    private final List<Long> exchanges = new ArrayList<>();
    private final List<Exchange> arranged = new ArrayList<>();
    private final List<QuoteLink> links = new ArrayList<>();

    private BookTaking(Archive archive, BookReading.Read read) {
        this.archive = archive;
        this.read = read;
        this.book = read.book();
        this.own = read.own();
        this.people = new PeopleTaking(archive);
        this.documents = new DocumentsTaking(archive, read);
        this.notices.addAll(read.notices());
    }

    /// Takes a book with its people, meetings and documents, as one step: all of it, or nothing if anything fails.
    ///
    /// @throws IllegalArgumentException if the book says something that no archive can hold
    /// @throws ArchiveException if the archive's file fails
    public static Taken take(Archive archive, BookReading.Read book) {
        try {
            BookTaking taking = new BookTaking(archive, book);
            return archive.together(taking::run);
        } catch (ArchiveException e) {
            if (e.failure() == ArchiveException.Failure.RULE) {
                throw new IllegalArgumentException("it breaks a rule of the archive", e);
            }
            throw e;
        }
    }

    private Taken run() {
        people.take(book.people());
        people.takeMeetings(book.meetings());
        documents.take();
        NewTags made = new NewTags(Stream.concat(book.tags().stream().map(CitedTag::path), book.quotes().stream().flatMap(quote -> quote.tags().stream()))
                .map(TagPath::parse).toList());
        made.begin(archive.tags());
        int tags = takeTags();
        Map<String, Long> before = archive.quotes().numbers(book.quotes().stream().map(CitedQuote::uid).toList());
        takeQuotes(before.keySet());
        Map<String, Long> numbers = archive.quotes().numbers(book.quotes().stream().map(CitedQuote::uid).toList());
        takeExchanges(numbers);
        takeLinks(numbers);
        return new Taken(documents.results(), quotes.size(), before.size(), book.quotes().size() - before.size() - quotes.size(), tags,
                exchanges.size(), links.size(), people.added().size(), notices,
                new TakenBook(read, people.added(), people.addedMeetings(), documents, made, quotes, exchanges, arranged, links));
    }

    private int takeTags() {
        int added = 0;
        for (CitedTag tag : book.tags()) {
            TagPath path = TagPath.parse(tag.path());
            // A tag that was renamed or moved here keeps its place here.
            Optional<Tag> here = archive.tags().ofUid(tag.uid());
            paths.put(tag.path(), here.map(known -> known.path().toString()).orElse(tag.path()));
            if (here.isEmpty() && archive.tags().take(new Tag(0, tag.uid(), path, tag.colour(), tag.description(), tag.pin(), tag.created())).isPresent()) {
                added++;
            }
        }
        return added;
    }

    private void takeQuotes(Set<String> known) {
        Map<String, QuotePlacing> placings = new HashMap<>();
        List<TakenQuote> taken = new ArrayList<>();
        Map<String, Set<String>> speakers = new HashMap<>();
        Set<String> met = new HashSet<>(known);
        for (CitedQuote quote : book.quotes().stream().sorted(Comparator.comparingLong(CitedQuote::position)).toList()) {
            Optional<String> code = !met.add(quote.uid()) ? Optional.empty() : documents.code(quote.document());
            if (code.isEmpty()) {
                continue;
            }
            Optional<Span> span = placings.computeIfAbsent(quote.document(), document -> new QuotePlacing(document,
                    archive.documents().text(code.get()).orElseThrow(), book.sources())).place(quote);
            if (span.isEmpty()) {
                notices.add("“%s” was not found at one place of %s and was left out.".formatted(shortened(quote.exact()), code.get()));
            } else {
                taken.add(taken(quote, code.get(), span.get(), speakers));
            }
        }
        List<Quote> kept = archive.quotes().take(taken);
        tellSpeakers(kept, speakers);
        kept.forEach(quote -> quotes.add(quote.id()));
    }

    private TakenQuote taken(CitedQuote quote, String document, Span span, Map<String, Set<String>> speakers) {
        Set<Reliability> reliability = quote.reliability().stream().map(Reliability::ofWord).collect(Collectors.toSet());
        NewQuote wanted = new NewQuote(document, span, quote.note(), reliability, quote.tags().stream().map(path -> TagPath.parse(paths.getOrDefault(path, path)))
                .toList(), Optional.empty(), Optional.of(quote.uid()), Optional.of(quote.created()));
        boolean asItWas = own && span.equals(quote.span());
        if (!asItWas) {
            speakers.put(quote.uid(), quote.parts().stream().filter(CitedPart::byHand).map(CitedPart::person).flatMap(Optional::stream)
                    .map(people::code).flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return new TakenQuote(wanted, asItWas ? Optional.of(quote.parts().stream().map(this::part).toList()) : Optional.empty(),
                Anchor.ofWord(quote.anchor()), quote.changed());
    }

    private QuotePart part(CitedPart part) {
        return new QuotePart(part.span(), part.turn(), part.label(), part.person().flatMap(people::code), part.side(), part.byHand());
    }

    private void tellSpeakers(List<Quote> kept, Map<String, Set<String>> speakers) {
        SpeakerTelling telling = new SpeakerTelling(archive);
        for (Quote quote : kept) {
            telling.tell(quote, speakers.getOrDefault(quote.uid(), Set.of()));
        }
    }

    private void takeExchanges(Map<String, Long> numbers) {
        for (CitedExchange exchange : book.exchanges()) {
            List<Long> members = exchange.quotes().stream().map(numbers::get).filter(number -> number != null).toList();
            Optional<Exchange> here = archive.exchanges().ofUid(exchange.uid());
            if (here.isEmpty()) {
                exchanges.add(archive.exchanges().add(exchange.title(), exchange.note(), members, exchange.uid(), exchange.created(),
                        exchange.changed()).id());
            } else if (!new HashSet<>(here.get().quotes()).containsAll(members)) {
                List<Long> all = new ArrayList<>(here.get().quotes());
                members.stream().filter(member -> !all.contains(member)).forEach(all::add);
                arranged.add(archive.exchanges().arrange(here.get().id(), all));
            }
        }
    }

    private void takeLinks(Map<String, Long> numbers) {
        for (CitedLink link : book.links()) {
            Long from = numbers.get(link.from());
            Long to = numbers.get(link.to());
            if (from != null && to != null && !from.equals(to)) {
                QuoteLink made = new QuoteLink(from, to, LinkKind.ofWord(link.kind()), link.note());
                if (archive.links().add(made)) {
                    links.add(made);
                }
            }
        }
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
