package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.check.CheckWatch;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.DeletedQuote;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.QuoteOrder;
import readout.archive.quotes.QuotePart;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.TagPath;
import readout.archive.sql.Page;
import readout.model.Document;
import readout.model.Side;
import readout.model.Span;

class QuoteStoreTest {

    private static final TagPath TRADE = TagPath.parse("trade > fish");
    private static final TagPath TONE = TagPath.parse("tone");

    @TempDir
    Path folder;
    Archive archive;
    Document transcript;
    String code;
    String article;

    @BeforeEach
    void create() {
        archive = Samples.create(folder.resolve("a.readout"));
        code = Samples.importOne(archive, Samples.transcript());
        article = Samples.importOne(archive, Samples.article());
        transcript = archive.documents().find(code).orElseThrow().document();
    }

    @AfterEach
    void close() {
        assertTrue(archive.check(CheckWatch.NONE).isSound(), archive.check(CheckWatch.NONE).toString());
        archive.close();
    }

    @Test
    void aQuoteTakesItsWordsSurroundingsAndSpeakersFromTheText() {
        Instant then = Instant.parse("2020-01-02T03:04:05Z");
        Span span = Samples.find(transcript.text(), "2001.\n\nMINISTER ORLOV (through interpreter): We agree");
        Quote kept = archive.quotes().keep(List.of(new NewQuote(code, span, "A note.\n\nMore.", Set.of(Reliability.ELISION),
                List.of(TRADE, TONE), Optional.empty(), Optional.of("uid-1"), Optional.of(then)))).getFirst();
        assertEquals(new Quote(kept.id(), "uid-1", code, span, "2001.\n\nMINISTER ORLOV (through interpreter): We agree",
                transcript.text().substring(span.start() - 64, span.start()), transcript.text().substring(span.end(), span.end() + 64),
                archive.documents().find(code).orElseThrow().textSha256(), Anchor.EXACT, "A note.\n\nMore.",
                Set.of(Reliability.ELISION, Reliability.INTERPRETED),
                List.of(new QuotePart(Samples.find(transcript.text(), "2001."), Optional.of(0), "SECRETARY ROE", Optional.of("ann-roe"),
                                Side.UNITED_STATES, false),
                        new QuotePart(Samples.find(transcript.text(), "We agree"), Optional.of(1), "MINISTER ORLOV",
                                Optional.of("pyotr-orlov"), Side.RUSSIA, false)),
                List.of(TONE, TRADE), 0, then, Samples.NOON), kept);
        reopen();
        assertEquals(Optional.of(kept), archive.quotes().find(kept.id()));
        assertEquals(Optional.empty(), archive.quotes().find(kept.id() + 1));
    }

    @Test
    void aQuoteOfAnArticleIsByItsQuotationsSpeaker() {
        String text = archive.documents().text(article).orElseThrow();
        List<Quote> kept = archive.quotes().keep(List.of(
                NewQuote.of(article, Samples.find(text, "We met,")),
                NewQuote.of(article, Samples.find(text, "a start")),
                NewQuote.of(article, Samples.find(text, "1998")),
                NewQuote.of(article, Samples.find(text, "1999")).withSpeaker("ann-roe")));
        assertEquals(List.of(new QuotePart(Samples.find(text, "We met,"), Optional.empty(), "Orlov", Optional.of("pyotr-orlov"), Side.RUSSIA, false)),
                kept.get(0).parts());
        assertEquals(List.of(new QuotePart(Samples.find(text, "a start"), Optional.empty(), "He", Optional.empty(), Side.OTHER, false)),
                kept.get(1).parts());
        assertEquals(List.of(), kept.get(2).parts());
        assertEquals(List.of(new QuotePart(Samples.find(text, "1999"), Optional.empty(), "", Optional.of("ann-roe"), Side.UNITED_STATES, true)),
                kept.get(3).parts());
        assertEquals(List.of(0L, 1L, 2L, 3L), kept.stream().map(Quote::position).toList());
        assertEquals(4, kept.stream().map(Quote::uid).distinct().count());
    }

    @Test
    void whatCannotBeHeardIsKnownOfTheQuote() {
        assertEquals(Set.of(Reliability.INAUDIBLE), keep("It was (inaudible)").reliability());
        assertEquals(Set.of(), keep("Thank you").reliability());
    }

    @Test
    void whatIsNoStretchOfWordsIsNotKept() {
        String smile = Samples.importOne(archive, Samples.plain("a \uD83D\uDE00 b"));
        for (NewQuote wrong : List.of(NewQuote.of("zzz", new Span(0, 1)), NewQuote.of(code, new Span(3, 3)),
                NewQuote.of(code, new Span(0, transcript.text().length() + 1)), NewQuote.of(smile, new Span(0, 3)),
                NewQuote.of(smile, new Span(3, 5)), NewQuote.of(code, new Span(0, 1)).withSpeaker("nobody"))) {
            assertThrows(IllegalArgumentException.class, () -> archive.quotes().keep(List.of(NewQuote.of(code, new Span(0, 2)), wrong)));
        }
        assertEquals(0, archive.quotes().count(QuoteFilter.all()));
    }

    @Test
    void surroundingsDoNotCutACharacter() {
        String text = "\uD83D\uDE00".repeat(50) + "yxz" + "\uD83D\uDE00".repeat(50);
        String smiles = Samples.importOne(archive, Samples.plain("." + text + "."));
        Quote kept = archive.quotes().keep(List.of(NewQuote.of(smiles, Samples.find("." + text, "x")))).getFirst();
        assertEquals("\uD83D\uDE00".repeat(31) + "y", kept.before());
        assertEquals("z" + "\uD83D\uDE00".repeat(31), kept.after());
    }

    @Test
    void deletedQuotesComeBackWholeAtTheirPlaces() {
        List<Quote> kept = archive.quotes().keep(List.of(quote("Thank you").withTags(TONE).withNote("n"), quote("We met"),
                quote("We agree in part."), quote("What part?")));
        long a = kept.get(0).id();
        long b = kept.get(1).id();
        long c = kept.get(2).id();
        long d = kept.get(3).id();
        Exchange exchange = archive.exchanges().add("E", "", List.of(d, c, b, a));
        archive.links().add(new QuoteLink(a, c, LinkKind.ANSWERS, "so"));
        archive.links().add(new QuoteLink(d, a, LinkKind.CORRECTS, ""));
        List<DeletedQuote> deleted = archive.quotes().delete(List.of(a, c, 999L));
        assertEquals(2, deleted.size());
        assertEquals(List.of(kept.get(1), kept.get(3)), all());
        assertEquals(List.of(d, b), archive.exchanges().find(exchange.id()).orElseThrow().quotes());
        assertEquals(List.of(), archive.links().list());

        archive.quotes().restore(deleted);
        assertEquals(kept, all());
        assertEquals(Optional.of(exchange), archive.exchanges().find(exchange.id()));
        assertEquals(List.of(new QuoteLink(a, c, LinkKind.ANSWERS, "so"), new QuoteLink(d, a, LinkKind.CORRECTS, "")), archive.links().list());
        assertNotEquals(a, keep("Thank").id());
    }

    @Test
    void notesReliabilityAndSpeakersGiveBackWhatWasBefore() {
        Quote a = keep("Thank you");
        Quote b = keep("We agree in part.");
        Map<Long, String> notes = archive.quotes().setNotes(Map.of(a.id(), "one", b.id(), "two"));
        assertEquals(Map.of(a.id(), "", b.id(), ""), notes);
        assertEquals(List.of("one", "two"), all().stream().map(Quote::note).toList());
        archive.quotes().setNotes(notes);
        var reliability = archive.quotes().setReliability(Map.of(b.id(), Set.of(Reliability.PARAPHRASE, Reliability.EMPHASIS_ADDED)));
        assertEquals(Map.of(b.id(), Set.of(Reliability.INTERPRETED)), reliability);
        assertEquals(Set.of(Reliability.PARAPHRASE, Reliability.EMPHASIS_ADDED), all().get(1).reliability());
        archive.quotes().setReliability(reliability);
        var parts = archive.quotes().setSpeaker(List.of(a.id(), b.id()), Optional.of("mary-lane"));
        assertEquals(List.of(Optional.of("mary-lane"), Optional.of("mary-lane")),
                all().stream().map(q -> q.parts().getFirst().person()).toList());
        assertEquals(Side.PRESS, all().getFirst().parts().getFirst().side());
        archive.quotes().setParts(parts);
        assertEquals(List.of(a, b), all());
        assertThrows(IllegalArgumentException.class, () -> archive.quotes().setSpeaker(List.of(a.id()), Optional.of("nobody")));
    }

    @Test
    void tagsAreGivenAndTakenAsOneStep() {
        Quote a = keep("Thank you");
        Quote b = keep("We met");
        assertEquals(List.of(a.id()), archive.quotes().tag(List.of(a.id()), TRADE));
        assertEquals(List.of(b.id()), archive.quotes().tag(List.of(a.id(), b.id()), TagPath.parse("Trade > FISH")));
        assertEquals(List.of(List.of(TRADE), List.of(TRADE)), all().stream().map(Quote::tags).toList());
        assertEquals(List.of(a.id(), b.id()), archive.quotes().untag(List.of(a.id(), b.id()), TRADE));
        assertEquals(List.of(), archive.quotes().untag(List.of(a.id()), TRADE));
        assertEquals(List.of(List.of(), List.of()), all().stream().map(Quote::tags).toList());
    }

    @Test
    void quotesAreFoundByDocumentMeetingPersonTagAndExchange() {
        Quote a = archive.quotes().keep(List.of(quote("Thank you").withTags(TRADE))).getFirst();
        Quote b = archive.quotes().keep(List.of(quote("We agree in part.").withTags(TONE))).getFirst();
        String text = archive.documents().text(article).orElseThrow();
        Quote c = archive.quotes().keep(List.of(NewQuote.of(article, Samples.find(text, "We met,")))).getFirst();
        Exchange exchange = archive.exchanges().add("E", "", List.of(c.id(), a.id()));
        assertEquals(List.of(a, b), list(QuoteFilter.all().ofDocument(code)));
        assertEquals(List.of(a, b), list(QuoteFilter.all().ofMeeting(Samples.OSLO.id())));
        assertEquals(List.of(b, c), list(QuoteFilter.all().byPerson("pyotr-orlov")));
        assertEquals(List.of(a), list(QuoteFilter.all().tagged(TagPath.parse("TRADE"))));
        assertEquals(List.of(), list(QuoteFilter.all().tagged(TagPath.parse("trad"))));
        assertEquals(List.of(a, c), list(QuoteFilter.all().inExchange(exchange.id())));
        assertEquals(List.of(c, a), archive.quotes().list(QuoteFilter.all().inExchange(exchange.id()), QuoteOrder.EXCHANGE, Page.all()));
        assertEquals(List.of(), list(QuoteFilter.all().forReview()));
        assertEquals(List.of(b), list(QuoteFilter.all().byPerson("pyotr-orlov").ofDocument(code)));
        assertEquals(2, archive.quotes().count(QuoteFilter.all().byPerson("pyotr-orlov")));
    }

    @Test
    void quotesAreOrderedAndPaged() {
        String later = Samples.importOne(archive, Samples.dated(Samples.plain("Late words.", Samples.ROE), "t", LocalDate.of(2010, 1, 1)));
        Quote late = archive.quotes().keep(List.of(NewQuote.of(later, new Span(0, 4)))).getFirst();
        Quote second = keep("We agree in part.");
        Quote first = keep("Thank you");
        Quote nobody = keep("Remarks in Oslo");
        assertEquals(List.of(late, second, first, nobody), all());
        assertEquals(List.of(nobody, first, second, late), archive.quotes().list(QuoteFilter.all(), QuoteOrder.DATE, Page.all()));
        assertEquals(List.of(first, late, second, nobody), archive.quotes().list(QuoteFilter.all(), QuoteOrder.SPEAKER, Page.all()));
        assertEquals(List.of(second, first), archive.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, new Page(1, 2)));
        assertEquals(List.of(first, late), archive.quotes().find(List.of(first.id(), 999L, late.id())));
    }

    @Test
    void manyQuotesAreOneStep() {
        List<NewQuote> many = IntStream.range(0, 3000).mapToObj(i -> NewQuote.of(code, new Span(i % 50, i % 50 + 5)).withTags(TONE)).toList();
        List<Long> ids = archive.quotes().keep(many).stream().map(Quote::id).toList();
        assertEquals(3000, archive.quotes().count(QuoteFilter.all().tagged(TONE)));
        List<Quote> before = all();
        List<DeletedQuote> deleted = archive.quotes().delete(ids);
        assertEquals(0, archive.quotes().count(QuoteFilter.all()));
        archive.quotes().restore(deleted);
        assertEquals(before, all());
    }

    private NewQuote quote(String words) {
        return NewQuote.of(code, Samples.find(transcript.text(), words));
    }

    private Quote keep(String words) {
        return archive.quotes().keep(List.of(quote(words))).getFirst();
    }

    private List<Quote> list(QuoteFilter filter) {
        return archive.quotes().list(filter, QuoteOrder.KEPT, Page.all());
    }

    private List<Quote> all() {
        return list(QuoteFilter.all());
    }

    private void reopen() {
        archive.close();
        archive = Samples.opened(Archive.open(folder.resolve("a.readout"), Samples.options()));
    }
}
