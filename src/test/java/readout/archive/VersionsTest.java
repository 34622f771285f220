package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.check.CheckWatch;
import readout.archive.corrections.Correction;
import readout.archive.corrections.MadeCorrection;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.Field;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportResult;
import readout.archive.imports.UndoneImport;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteOrder;
import readout.archive.quotes.QuotePlace;
import readout.archive.quotes.anchoring.WordChange;
import readout.archive.sql.Page;
import readout.archive.versions.ChosenVersion;
import readout.archive.versions.DocumentVersion;
import readout.archive.versions.Review;
import readout.archive.versions.VersionReport;
import readout.model.Document;
import readout.model.Finding;
import readout.model.Metadata;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Turn;

/// Changed versions of documents: both stay, quotes go over or wait, and everything can be taken back.
class VersionsTest {

    private static final String FIRST = """
            We have come a long way since the spring, and the talks on fish were good. Let me thank our hosts for the fine rooms.

            Yes. There will be a treaty on cod by the summer, whatever the papers write. Nobody asked us about herring today.

            So let us go on with the work, and let us meet again in the autumn, here or in our own town. Yes.
            """;
    private static final String SECOND = "As delivered.\n\n" + FIRST.replace("a treaty on cod by the summer", "a treaty on cod and hake by next summer")
            .replace("long way since", "long\nway since").replace(" Nobody asked us about herring today.", "").replace("Yes. There", "There");

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Samples.create(folder.resolve("a.readout"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aTextOfTheSameAddressMovesTheQuotesThatAreFoundAndHasTheOthersWait() {
        String first = Samples.importOne(archive, at("https://www.example.org/talk", FIRST));
        Quote moves = keep(first, FIRST, "come a long way since the spring");
        Quote changes = keep(first, FIRST, "There will be a treaty on cod by the summer, whatever");
        Quote goes = keep(first, FIRST, "Nobody asked us about herring today.");
        Quote doubtful = keep(first, FIRST, "Yes.");
        List<Quote> before = all();

        VersionReport report = version(Samples.importAll(archive, at("http://example.org/talk/", SECOND))).orElseThrow();
        assertEquals(first, report.earlier());
        assertEquals(1, report.moved());
        assertEquals(3, report.review());
        assertTrue(report.sentence().contains("1 quote was found again and moved. 3 quotes wait for review."), report.sentence());

        String second = codes().getLast();
        assertEquals(List.of(first, second), archive.versions().of(first).stream().map(DocumentVersion::document).toList());
        assertEquals(Optional.of(FIRST), archive.documents().text(first));
        Quote moved = archive.quotes().find(moves.id()).orElseThrow();
        assertEquals(second, moved.document());
        assertEquals("come a long\nway since the spring", moved.exact());
        assertEquals(Anchor.EXACT, moved.anchor());
        assertEquals(Samples.find(SECOND, "come a long\nway since the spring"), moved.span());
        assertEquals(Optional.of("ann-roe"), moved.parts().getFirst().person());

        List<Review> reviews = archive.reviews().list();
        assertEquals(3, archive.reviews().count());
        assertEquals(List.of(doubtful.id(), changes.id(), goes.id()), reviews.stream().map(review -> review.quote().id()).toList());
        assertEquals(List.of(Anchor.AMBIGUOUS, Anchor.CHANGED, Anchor.GONE), reviews.stream().map(Review::what).toList());
        assertEquals(List.of(Anchor.AMBIGUOUS, Anchor.CHANGED, Anchor.GONE), reviews.stream().map(review -> review.quote().anchor()).toList());
        Review.Place place = reviews.get(1).candidates().getFirst();
        assertEquals("There will be a treaty on cod and hake by next summer, whatever", place.words());
        assertEquals("There will be a treaty on cod [+and hake ]by [-the ][+next ]summer, whatever", place.difference().stream().map(VersionsTest::shown)
                .collect(Collectors.joining()));
        assertSound();

        QuotePlace stood = archive.reviews().accept(changes.id(), place.span());
        assertEquals(place.words(), archive.quotes().find(changes.id()).orElseThrow().exact());
        assertEquals(2, archive.reviews().count());
        assertSound();
        archive.reviews().putBack(stood);
        assertEquals(3, archive.reviews().count());
        QuotePlace waited = archive.reviews().keep(goes.id());
        assertEquals(Anchor.EXACT, archive.quotes().find(goes.id()).orElseThrow().anchor());
        assertEquals(first, archive.quotes().find(goes.id()).orElseThrow().document());
        archive.reviews().putBack(waited);
        assertEquals(reviews, archive.reviews().list());

        UndoneImport undone = archive.imports().undo(2);
        assertEquals(List.of(second), undone.removed());
        assertEquals(before, all());
        assertEquals(0, archive.reviews().count());
        assertSound();
    }

    @Test
    void quotesThatWaitAreLookedForAgainInTheNextVersion() {
        String first = Samples.importOne(archive, at("https://example.org/talk", FIRST));
        Quote quote = keep(first, FIRST, "Nobody asked us about herring today.");
        String second = Samples.importOne(archive, at("https://example.org/talk", SECOND));
        assertEquals(Anchor.GONE, archive.quotes().find(quote.id()).orElseThrow().anchor());
        String third = Samples.importOne(archive, at("https://example.org/talk", FIRST.replace("Yes.", "Well, yes.")));
        assertEquals(List.of(first, second, third), archive.versions().of(second).stream().map(DocumentVersion::document).toList());
        assertEquals(third, archive.quotes().find(quote.id()).orElseThrow().document());
        assertEquals(List.of(third), archive.imports().undo(3).removed());
        assertEquals(Anchor.GONE, archive.quotes().find(quote.id()).orElseThrow().anchor());
        assertEquals(List.of(second), archive.imports().undo(2).removed());
        assertEquals(quote, archive.quotes().find(quote.id()).orElseThrow());
    }

    @Test
    void aDocumentWithQuotesOfItsOwnStaysWhenItsImportIsUndone() {
        String first = Samples.importOne(archive, at("https://example.org/talk", FIRST));
        keep(first, FIRST, "the talks on fish");
        String second = Samples.importOne(archive, at("https://example.org/talk", SECOND));
        keep(second, SECOND, "As delivered");
        assertEquals(new UndoneImport(List.of(), List.of(second)), archive.imports().undo(2));
        assertEquals(second, all().getFirst().document());
    }

    @Test
    void theSameTitleAndDateMakeAVersionButNotInAnotherLanguageNorByAnotherPublisherNorOfOtherWords() {
        LocalDate day = LocalDate.of(2009, 3, 6);
        String first = Samples.importOne(archive, Samples.dated(Samples.plain(FIRST), "A Talk", day));
        assertEquals(Optional.of(first), version(Samples.importAll(archive, Samples.dated(Samples.plain(SECOND), "a talk", day))).map(VersionReport::earlier));
        String other = "Quite another text under the same words at the top, in which not one sentence of the first comes back to us.";
        assertEquals(Optional.empty(), version(Samples.importAll(archive, Samples.dated(Samples.plain(other), "A Talk", day))));
        assertEquals(Optional.empty(), version(Samples.importAll(archive, Samples.dated(Samples.plain(FIRST + "1"), "A Talk", day.plusDays(1)))));
        Document said = Samples.dated(Samples.plain(FIRST + "2"), "Said", day);
        Samples.importAll(archive, said(said, "A Paper", "en"));
        assertEquals(Optional.empty(), version(Samples.importAll(archive, said(Samples.dated(Samples.plain(FIRST + "3"), "Said", day), "Another", "en"))));
        assertEquals(Optional.empty(), version(Samples.importAll(archive, said(Samples.dated(Samples.plain(FIRST + "4"), "Said", day), "A Paper", "ru"))));
    }

    @Test
    void correctionsAreCarriedWhereTheirTurnIsStillThere() {
        Document transcript = Samples.transcript();
        String first = Samples.importOne(archive, transcript);
        int thanks = transcript.turns().getFirst().speech().start();
        int question = transcript.turns().get(2).speech().start();
        archive.corrections().make(first, List.of(new Correction.Words(Field.TITLE, Optional.of("Right Title")),
                new Correction.TurnSpeaker(thanks, Optional.of("mary-lane"), Side.PRESS),
                new Correction.TurnSpeaker(question, Optional.of("ann-roe"), Side.UNITED_STATES)));
        String text = "Corrected copy.\n" + transcript.text().replace("Mary Lane from the Courier. What part?", "What is it?");
        Document fresh = shifted(transcript, text);
        VersionReport report = version(Samples.importAll(archive, fresh)).orElseThrow();
        assertEquals(2, report.carried());
        assertEquals(1, report.left().size());
        assertTrue(report.left().getFirst().contains("“Mary Lane from the Courier."), report.left().getFirst());
        String second = codes().getLast();
        Document stored = archive.documents().find(second).orElseThrow().document();
        assertEquals(Optional.of("Right Title"), stored.metadata().title().found());
        assertEquals(Optional.of("mary-lane"), stored.turns().getFirst().speaker().person());
        assertEquals(2, archive.corrections().list(second).stream().map(MadeCorrection::correction).count());
    }

    @Test
    void whatIsToldOfQuotationsIsCarriedWhereTheyStillStand() {
        Document article = Samples.dated(Samples.article(), "A Start", LocalDate.of(1999, 2, 3));
        String first = Samples.importOne(archive, article);
        Samples.importOne(archive, Samples.transcript());
        List<Quotation> quotations = article.quotations();
        archive.corrections().make(first, List.of(new Correction.QuotationLabel("Orlov", Optional.of("ann-roe")),
                new Correction.QuotationSpeaker(quotations.get(1).span().start(), Optional.of("mary-lane")),
                new Correction.NotQuotation(quotations.get(2).span().start())));
        String text = "Corrected.\n" + article.text().replace("\"It was good.\"", "All went home.");
        Document fresh = new Document(article.format(), article.kind(), article.metadata(), text, List.of(), article.notes(), List.of(), List.of(),
                Stream.of(quotations.getFirst(), quotations.getLast()).map(each -> new Quotation(Samples.find(text, each.span().of(article.text())),
                        each.label(), each.speaker(), each.cue())).toList(), List.of(), article.people(), article.meeting());
        VersionReport report = version(Samples.importAll(archive, fresh)).orElseThrow();
        assertEquals(2, report.carried());
        assertTrue(report.left().getFirst().contains("“It was good."), report.left().toString());
        List<Quotation> stored = archive.documents().find(codes().getLast()).orElseThrow().document().quotations();
        assertEquals(List.of(Optional.of("ann-roe")), stored.stream().map(each -> each.speaker().person()).toList());
        assertSound();
    }

    @Test
    void theAnalystChoosesAVersionAndTakesItBack() {
        String first = Samples.importOne(archive, Samples.plain(FIRST, Samples.ROE));
        Quote moves = keep(first, FIRST, "come a long way since the spring");
        Quote waits = keep(first, FIRST, "about herring");
        List<Quote> before = all();
        String second = Samples.importOne(archive, Samples.plain(SECOND, Samples.ORLOV));
        assertEquals(before, all());
        ChosenVersion choice = archive.versions().choose(second, first);
        assertEquals(1, choice.report().moved());
        assertEquals(Optional.of("pyotr-orlov"), archive.quotes().find(moves.id()).orElseThrow().parts().getFirst().person());
        assertEquals(Anchor.GONE, archive.quotes().find(waits.id()).orElseThrow().anchor());
        assertThrows(IllegalArgumentException.class, () -> archive.versions().choose(first, second));
        assertThrows(IllegalArgumentException.class, () -> archive.versions().choose(second, second));
        archive.versions().takeBack(choice);
        assertEquals(before, all());
        assertEquals(1, archive.versions().of(first).size());
        assertSound();
    }

    @Test
    void aSpeakerToldByHandStaysTold() {
        String first = Samples.importOne(archive, at("https://example.org/talk", FIRST));
        Quote quote = keep(first, FIRST, "the talks on fish were good");
        archive.quotes().setSpeaker(List.of(quote.id()), Optional.of("ann-roe"));
        Samples.importOne(archive, at("https://example.org/talk", SECOND));
        Quote moved = archive.quotes().find(quote.id()).orElseThrow();
        assertEquals(codes().getLast(), moved.document());
        assertTrue(moved.parts().getFirst().byHand());
    }

    private static String shown(WordChange change) {
        return switch (change.kind()) {
            case SAME -> change.words();
            case REMOVED -> "[-" + change.words() + "]";
            case ADDED -> "[+" + change.words() + "]";
        };
    }

    private static Document at(String address, String text) {
        Document plain = Samples.plain(text, Samples.ROE);
        Metadata m = plain.metadata();
        return Samples.with(plain, new Metadata(m.title(), m.subtitle(), m.author(), m.publisher(), m.place(), m.published(), m.eventDate(),
                m.release(), Finding.certain(address, "given"), m.language()));
    }

    private static Document said(Document document, String publisher, String language) {
        Metadata m = document.metadata();
        return Samples.with(document, new Metadata(m.title(), m.subtitle(), m.author(), Finding.certain(publisher, "given"), m.place(),
                m.published(), m.eventDate(), m.release(), m.address(), Finding.certain(language, "given")));
    }

    /// The transcript with another text, its turns where they stand in that.
    private static Document shifted(Document d, String text) {
        return new Document(d.format(), d.kind(), d.metadata(), text, List.of(), d.notes(),
                d.turns().stream().map(turn -> {
                    String words = turn.speech().of(d.text()).replace("Mary Lane from the Courier. What part?", "What is it?");
                    return new Turn(turn.kind(), turn.label(), turn.labelSpan().map(_ -> Samples.find(text, turn.label())),
                            turn.speaker(), turn.side(), turn.reporter(), turn.outlet(), turn.interpreted(), Samples.find(text, words));
                }).toList(), List.of(), List.of(), List.of(), d.people(), d.meeting());
    }

    private Quote keep(String document, String text, String words) {
        return archive.quotes().keep(List.of(NewQuote.of(document, Samples.find(text, words)))).getFirst();
    }

    private List<Quote> all() {
        return archive.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, Page.all());
    }

    private List<String> codes() {
        return archive.documents().list(DocumentOrder.IMPORT, Page.all()).stream().map(document -> document.id()).toList();
    }

    private void assertSound() {
        assertTrue(archive.check(CheckWatch.NONE).isSound(), archive.check(CheckWatch.NONE).toString());
    }

    private static Optional<VersionReport> version(List<ImportResult> results) {
        return ((ImportOutcome.Imported) results.getFirst().outcome()).version();
    }
}
