package readout.outgoing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.QuoteOrder;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.archive.search.query.QueryParser;
import readout.exporting.CitedDocument;
import readout.exporting.CitedExchange;
import readout.exporting.CitedLink;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.CitedTag;
import readout.exporting.ExportBook;
import readout.exporting.ExportLanguage;
import readout.exporting.prose.ClipboardQuotes;
import readout.model.Person;
import readout.model.Side;
import readout.model.Span;

/// Books put together from a real archive.
class AssemblingTest {

    private static final String PLAIN = "\uD83D\uDE00\uD83D\uDE00 Words of my own, \uD83D\uDE00 said plainly.\n";

    @TempDir
    Path folder;

    private Archive archive;
    private Assembling assembling;
    private String transcript;
    private String plain;
    private Quote met;
    private Quote both;
    private Quote own;
    private Exchange exchange;

    @BeforeEach
    void fill() {
        archive = Samples.create(folder.resolve("a.readout"));
        assembling = new Assembling(archive, Clock.fixed(Samples.NOON, ZoneOffset.UTC));
        transcript = Samples.importOne(archive, Samples.transcript());
        plain = Samples.importOne(archive, Samples.plain(PLAIN, Samples.ROE));
        String text = Samples.transcript().text();
        met = keep(new NewQuote(transcript, Samples.find(text, "We met on"), "a note", Set.of(Reliability.PARAPHRASE),
                List.of(TagPath.parse("trade > fish")), Optional.empty(), Optional.empty(), Optional.empty()));
        both = keep(NewQuote.of(transcript, new Span(text.indexOf("May 6"), text.indexOf(" in part"))));
        own = keep(NewQuote.of(plain, Samples.find(PLAIN, "said plainly")).withSpeaker("pyotr-orlov"));
        exchange = archive.exchanges().add("Fish", "over lunch", List.of(own.id(), met.id()));
        archive.links().add(new QuoteLink(own.id(), met.id(), LinkKind.ANSWERS, "late"));
        archive.tags().ensure(TagPath.parse("unused"));
        Tag fish = archive.tags().find(TagPath.parse("trade > fish")).orElseThrow();
        archive.tags().update(fish.withColour(Optional.of("#aabbcc")).withDescription("cod").withPin(Optional.of(3)));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Quote keep(NewQuote quote) {
        return archive.quotes().keep(List.of(quote)).getFirst();
    }

    private static List<String> uids(ExportBook book) {
        return book.quotes().stream().map(CitedQuote::uid).toList();
    }

    @Test
    void everythingHoldsEachQuoteWithItsSurroundings() {
        ExportBook book = assembling.book(Scope.all());
        assertEquals("Quotes", book.title());
        assertEquals(Samples.NOON, book.made());
        assertEquals(List.of(met.uid(), both.uid(), own.uid()), uids(book));
        assertEquals(List.of(transcript, plain), book.documents().stream().map(CitedDocument::id).toList());
        assertEquals(List.of("trade", "trade > fish", "unused"), book.tags().stream().map(CitedTag::path).toList());
        CitedTag fish = book.tags().get(1);
        assertEquals(List.of(Optional.of("#aabbcc"), "cod", Optional.of(3)), List.of(fish.colour(), fish.description(), fish.pin()));
        assertEquals(List.of(new CitedExchange(exchange.uid(), "Fish", "over lunch", List.of(own.uid(), met.uid()), true, exchange.position(),
                exchange.created(), exchange.changed())), book.exchanges());
        assertEquals(List.of(new CitedLink(own.uid(), met.uid(), "answers", "late")), book.links());
        assertEquals(List.of("ann-roe", "pyotr-orlov"), book.people().stream().map(Person::id).toList());
        assertEquals(List.of(Samples.OSLO.id()), book.meetings().stream().map(meeting -> meeting.id()).toList());
        CitedQuote first = book.quotes().getFirst();
        assertEquals(Set.of("paraphrase"), first.reliability());
        assertEquals(List.of("trade > fish"), first.tags());
        assertEquals("a note", first.note());
        assertEquals(met.textSha256(), first.textSha256());
        assertEquals(met.created(), first.created());
    }

    @Test
    void offsetsAreGivenInCodePointsToo() {
        CitedQuote quote = assembling.book(Scope.document(plain)).quotes().getFirst();
        assertEquals(own.span(), quote.span());
        int start = PLAIN.codePointCount(0, own.span().start());
        assertEquals(new Span(start, start + "said plainly".length()), quote.points());
        assertEquals(quote.points(), quote.parts().getFirst().points());
    }

    @Test
    void eachPartHasItsSpeakerWithTheOfficeOfThatDay() {
        List<CitedPart> parts = assembling.book(new Scope.These(List.of(both.id()))).quotes().getFirst().parts();
        assertEquals(List.of("Ann Roe", "Pyotr Orlov"), parts.stream().map(CitedPart::name).toList());
        assertEquals(List.of(Optional.of("Secretary of Trade"), Optional.of("Minister of Trade")), parts.stream().map(CitedPart::office).toList());
        assertEquals(List.of(Side.UNITED_STATES, Side.RUSSIA), parts.stream().map(CitedPart::side).toList());
        assertEquals(List.of(Optional.of(0), Optional.of(1)), parts.stream().map(CitedPart::turn).toList());
        CitedPart told = assembling.book(Scope.document(plain)).quotes().getFirst().parts().getFirst();
        assertTrue(told.byHand());
        assertEquals(Optional.empty(), told.office());
    }

    @Test
    void scopesChooseAndOrder() {
        assertEquals(List.of(own.uid(), met.uid()), uids(assembling.book(Scope.exchange(exchange.id()))));
        assertEquals("Fish", assembling.book(Scope.exchange(exchange.id())).title());
        assertEquals(List.of(met.uid(), both.uid()), uids(assembling.book(Scope.document(transcript))));
        assertEquals("Remarks in Oslo", assembling.book(Scope.document(transcript)).title());
        assertEquals(List.of(met.uid(), both.uid()), uids(assembling.book(Scope.meeting(Samples.OSLO.id()))));
        assertEquals("Talks in Oslo", assembling.book(Scope.meeting(Samples.OSLO.id())).title());
        assertEquals(List.of(both.uid(), own.uid()), uids(assembling.book(Scope.person("pyotr-orlov"))));
        assertEquals(List.of(met.uid()), uids(assembling.book(Scope.tag(TagPath.parse("trade")))));
        assertEquals(List.of(own.uid(), met.uid()), uids(assembling.book(new Scope.These(List.of(own.id(), 99L, met.id())))));
        assertEquals(List.of(met.uid()), uids(assembling.book(Scope.found(QueryParser.parse("note")))));
        assertEquals(List.of(), uids(assembling.book(new Scope.Found(QueryParser.parse("note"), QuoteFilter.all().ofDocument(plain), QuoteOrder.KEPT))));
    }

    @Test
    void aPartOfAnExchangeIsSaidToBeAPart() {
        ExportBook book = assembling.book(Scope.document(transcript));
        assertFalse(book.exchanges().getFirst().whole());
        assertEquals(List.of(met.uid()), book.exchanges().getFirst().quotes());
        assertEquals(List.of(), book.links());
        assertEquals(List.of("trade", "trade > fish"), book.tags().stream().map(CitedTag::path).toList());
    }

    @Test
    void theTextsAndFilesAreFetchedFromTheArchive() {
        ExportBook book = assembling.book(Scope.all());
        assertEquals(PLAIN, book.sources().text(plain));
        assertArrayEquals(PLAIN.getBytes(StandardCharsets.UTF_8), book.sources().original(plain));
        assertThrows(NoSuchElementException.class, () -> book.sources().text("nosuch"));
        CitedDocument document = book.documents().getFirst();
        assertEquals(Optional.of("after the talks"), document.subtitle());
        assertEquals(Optional.of("2001/77"), document.release());
        assertEquals(archive.documents().find(transcript).orElseThrow().sha256(), document.sha256());
        assertEquals(archive.documents().find(transcript).orElseThrow().textSha256(), document.textSha256());
    }

    @Test
    void wordsThatAreNotKeptAreCitedAsIfTheyWere() {
        Excerpting excerpting = new Excerpting(archive, Clock.fixed(Samples.NOON, ZoneOffset.UTC));
        CitedQuote kept = assembling.book(new Scope.These(List.of(both.id()))).quotes().getFirst();
        CitedQuote excerpt = excerpting.book(transcript, both.span()).quotes().getFirst();
        assertEquals(kept.parts(), excerpt.parts());
        assertEquals(kept.exact(), excerpt.exact());
        assertEquals(kept.reliability(), excerpt.reliability());
        assertEquals(kept.points(), excerpt.points());
        assertEquals(3, archive.quotes().count(QuoteFilter.all()));
        assertEquals("""
                Ann Roe, Secretary of Trade:
                “We met on”
                Ann Roe, “Remarks in Oslo” (remarks, Oslo, Norway, May 6, 2001), Department of Trade, https://example.org/oslo.""",
                ClipboardQuotes.ofExcerpt(excerpting.book(transcript, met.span()), ExportLanguage.ENGLISH).plain());
    }
}
