package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.check.CheckWatch;
import readout.archive.corrections.Correction;
import readout.archive.corrections.MadeCorrection;
import readout.archive.documents.Field;
import readout.archive.quotes.NewQuote;
import readout.archive.search.query.QueryParser;
import readout.archive.sql.Page;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.MeetingMatch;
import readout.model.Person;
import readout.model.Place;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Turn;
import readout.model.When;

class CorrectionStoreTest {

    @TempDir
    Path folder;
    Archive archive;
    String code;
    Document read;

    @BeforeEach
    void create() {
        archive = Samples.create(folder.resolve("a.readout"));
        code = Samples.importOne(archive, Samples.transcript());
        read = document();
    }

    @AfterEach
    void close() {
        assertTrue(archive.check(CheckWatch.NONE).isSound(), archive.check(CheckWatch.NONE).toString());
        archive.close();
    }

    @Test
    void everyKindOfCorrectionHoldsIsListedAndCanBeTakenBack() {
        Place rome = new Place("Rome", "Italy", "Villa");
        When day = When.parse("2001-05-09");
        When month = When.parse("2001-07");
        List<Correction> corrections = List.of(
                new Correction.Kind(DocumentKind.STATEMENT),
                new Correction.Words(Field.TITLE, Optional.of("Another title")),
                new Correction.Words(Field.SUBTITLE, Optional.empty()),
                new Correction.Words(Field.AUTHOR, Optional.of("Another author")),
                new Correction.Words(Field.PUBLISHER, Optional.of("Another publisher")),
                new Correction.Words(Field.RELEASE, Optional.of("77/2001")),
                new Correction.Words(Field.ADDRESS, Optional.of("https://example.org/other")),
                new Correction.Words(Field.LANGUAGE, Optional.of("ru")),
                new Correction.Day(Field.EVENT_DATE, Optional.of(day)),
                new Correction.Day(Field.PUBLISHED, Optional.of(month)),
                new Correction.Where(Optional.of(rome)),
                new Correction.Meeting(Optional.empty()),
                new Correction.TurnSpeaker(read.turns().get(3).speech().start(), Optional.of("ann-roe"), Side.UNITED_STATES),
                new Correction.LabelSpeaker("MINISTER ORLOV", Optional.empty(), Side.OTHER));
        List<MadeCorrection> made = archive.corrections().make(code, corrections);
        assertEquals(corrections, made.stream().map(MadeCorrection::correction).toList());
        archive.close();
        archive = Samples.opened(Archive.open(folder.resolve("a.readout"), Samples.options()));
        assertEquals(made, archive.corrections().list(code));

        Document corrected = document();
        assertEquals(DocumentKind.STATEMENT, corrected.kind());
        var m = corrected.metadata();
        assertEquals(Finding.certain("Another title", "set by hand"), m.title());
        assertEquals(Finding.none("set by hand"), m.subtitle());
        assertEquals(List.of("Another author", "Another publisher", "77/2001", "https://example.org/other", "ru"),
                List.of(m.author().found().get(), m.publisher().found().get(), m.release().found().get(), m.address().found().get(),
                        m.language().found().get()));
        assertEquals(List.of(day, month), List.of(m.eventDate().found().get(), m.published().found().get()));
        assertEquals(Optional.of(rome), m.place().found());
        assertEquals(new MeetingMatch.None("set by hand"), corrected.meeting());
        assertEquals(new Attribution(Optional.of("ann-roe"), Certainty.CERTAIN, "set by hand"), corrected.turns().get(3).speaker());
        assertEquals(Side.UNITED_STATES, corrected.turns().get(3).side());
        assertEquals(new Attribution(Optional.empty(), Certainty.OPEN, "set by hand"), corrected.turns().get(1).speaker());
        assertEquals(2, archive.people().summary("ann-roe").orElseThrow().turns());
        assertEquals(0, archive.people().summary("pyotr-orlov").orElseThrow().turns());
        assertEquals(read.text(), corrected.text());

        archive.corrections().takeBack(code, made);
        assertEquals(read, document());
        assertEquals(List.of(), archive.corrections().list(code));
        assertEquals(1, archive.people().summary("pyotr-orlov").orElseThrow().turns());
    }

    @Test
    void anEarlierCorrectionCanBeTakenBackBeforeALaterOne() {
        MadeCorrection first = make(new Correction.Words(Field.TITLE, Optional.of("One")));
        MadeCorrection second = make(new Correction.Kind(DocumentKind.OTHER));
        MadeCorrection third = make(new Correction.Words(Field.TITLE, Optional.of("Three")));
        archive.corrections().takeBack(code, List.of(first));
        assertEquals(Optional.of("Three"), document().metadata().title().found());
        archive.corrections().takeBack(code, List.of(third));
        assertEquals(Optional.of("Remarks in Oslo"), document().metadata().title().found());
        assertEquals(DocumentKind.OTHER, document().kind());
        archive.corrections().takeBack(code, List.of(second));
        assertEquals(read, document());
    }

    @Test
    void aTurnIsSplitAndJoined() {
        Turn first = read.turns().getFirst();
        int at = read.text().indexOf("We met on");
        MadeCorrection split = make(new Correction.SplitTurn(at));
        assertEquals(List.of("Thank you. (Laughter.)", "We met on May 6, 2001.", "We agree in part."),
                document().turns().stream().limit(3).map(turn -> turn.speech().of(read.text())).toList());
        assertEquals("", document().turns().get(1).label());
        assertEquals(first.speaker(), document().turns().get(1).speaker());
        make(new Correction.TurnSpeaker(at, Optional.of("pyotr-orlov"), Side.RUSSIA));
        assertEquals(2, archive.people().summary("pyotr-orlov").orElseThrow().turns());
        assertEquals(5, archive.documents().summary(code).orElseThrow().turns());

        MadeCorrection join = make(new Correction.JoinTurn(document().turns().get(2).speech().start()));
        assertEquals(4, document().turns().size());
        assertTrue(document().turns().get(1).speech().of(read.text()).endsWith("We agree in part."));
        archive.corrections().takeBack(code, List.of(split, join));
        assertEquals(read.turns(), document().turns());
        make(new Correction.SplitTurn(first.speech().start()));
        assertEquals(read.turns(), document().turns());
    }

    @Test
    void correctionsHoldAgainWhenTheTextComesBack() {
        archive.meetings().add(Samples.OSLO, "");
        String meeting = archive.meetings().list(Page.all()).getLast().meeting().id();
        Person other = archive.people().add(new Person("kim", "Kim Ek", Side.OTHER, List.of(), List.of()));
        archive.corrections().make(code, List.of(new Correction.Words(Field.TITLE, Optional.of("Kept title")),
                new Correction.LabelSpeaker("SECRETARY ROE", Optional.of("kim"), Side.OTHER),
                new Correction.Meeting(Optional.of(meeting))));
        Document corrected = document();
        long batch = archive.imports().list(Page.all()).getFirst().id();
        assertEquals(List.of(code), archive.imports().undo(batch).removed());
        assertEquals(0, archive.documents().count());

        assertEquals(code, Samples.importOne(archive, Samples.transcript()));
        assertEquals(Optional.of("Kept title"), document().metadata().title().found());
        assertEquals(corrected.turns(), document().turns());
        assertEquals(new MeetingMatch.Joins(meeting, "set by hand", 1), document().meeting());
        assertEquals(1, archive.people().summary(other.id()).orElseThrow().turns());
        archive.corrections().takeBack(code, archive.corrections().list(code));
        assertEquals(read.turns(), document().turns());
    }

    @Test
    void aCorrectionOfWhatIsUnknownIsRefusedAndNothingChanges() {
        assertThrows(IllegalArgumentException.class, () -> make(new Correction.TurnSpeaker(0, Optional.of("nobody"), Side.OTHER)));
        assertThrows(IllegalArgumentException.class, () -> make(new Correction.QuotationSpeaker(0, Optional.of("nobody"))));
        assertThrows(IllegalArgumentException.class, () -> make(new Correction.QuotationLabel("Orlov", Optional.of("nobody"))));
        assertThrows(IllegalArgumentException.class, () -> make(new Correction.Meeting(Optional.of("never"))));
        assertThrows(IllegalArgumentException.class, () -> archive.corrections().make("zzz", List.of()));
        assertEquals(List.of(), archive.corrections().list(code));
        assertEquals(read, document());
    }

    @Test
    void theSpeakersOfQuotesFollowUnlessToldByHand() {
        var span = read.turns().get(1).speech();
        long followed = archive.quotes().keep(List.of(NewQuote.of(code, span))).getFirst().id();
        long told = archive.quotes().keep(List.of(NewQuote.of(code, span).withSpeaker("mary-lane"))).getFirst().id();
        MadeCorrection made = make(new Correction.TurnSpeaker(span.start(), Optional.of("ann-roe"), Side.UNITED_STATES));
        assertEquals(Optional.of("ann-roe"), archive.quotes().find(followed).orElseThrow().parts().getFirst().person());
        assertEquals(Optional.of("mary-lane"), archive.quotes().find(told).orElseThrow().parts().getFirst().person());
        archive.corrections().takeBack(code, List.of(made));
        assertEquals(Optional.of("pyotr-orlov"), archive.quotes().find(followed).orElseThrow().parts().getFirst().person());
    }

    @Test
    void aJoinSurvivesACorrection() {
        Person orloff = new Person("orloff", "Petja Orloff", Side.RUSSIA, List.of(), List.of());
        String other = Samples.importOne(archive, Samples.dated(Samples.plain("Words.", orloff), "A title", LocalDate.of(2001, 1, 1)));
        archive.people().join("orloff", "pyotr-orlov");
        archive.corrections().make(other, List.of(new Correction.Words(Field.TITLE, Optional.of("B title"))));
        archive.people().separate("orloff");
        assertEquals(Optional.of("orloff"), archive.documents().find(other).orElseThrow().document().turns().getFirst().speaker().person());
    }

    @Test
    void whoIsQuotedIsToldForOneQuotationOrForALabel() {
        String article = Samples.importOne(archive, Samples.article());
        List<Quotation> quotations = document(article).quotations();
        MadeCorrection one = make(article, new Correction.QuotationSpeaker(quotations.get(2).span().start(), Optional.of("mary-lane")));
        Quotation told = document(article).quotations().get(2);
        assertEquals(new Attribution(Optional.of("mary-lane"), Certainty.CERTAIN, "set by hand"), told.speaker());
        assertEquals(List.of("He", "called"), List.of(told.label(), told.cue()));
        assertEquals(quotations.subList(0, 2), document(article).quotations().subList(0, 2));
        assertEquals(1, archive.people().summary("mary-lane").orElseThrow().quotations());

        MadeCorrection all = make(article, new Correction.QuotationLabel("Orlov", Optional.of("ann-roe")));
        assertEquals(List.of("ann-roe", "ann-roe", "mary-lane"),
                document(article).quotations().stream().map(quotation -> quotation.speaker().person().orElseThrow()).toList());
        assertEquals(0, archive.people().summary("pyotr-orlov").orElseThrow().quotations());
        assertEquals(2, saidBy("speaker:Lane"));
        assertEquals(List.of(one, all), archive.corrections().list(article));

        archive.corrections().takeBack(article, List.of(one, all));
        assertEquals(quotations, document(article).quotations());
        assertEquals(1, saidBy("speaker:Lane"));
        assertEquals(2, archive.people().summary("pyotr-orlov").orElseThrow().quotations());
    }

    @Test
    void aQuotationByNobodyLosesItsLabelAndOneThatIsNoneIsLeftOut() {
        String article = Samples.importOne(archive, Samples.article());
        List<Quotation> quotations = document(article).quotations();
        long kept = archive.quotes().keep(List.of(NewQuote.of(article, quotations.getFirst().span()))).getFirst().id();
        List<MadeCorrection> made = archive.corrections().make(article, List.of(
                new Correction.QuotationSpeaker(quotations.getFirst().span().start(), Optional.empty()),
                new Correction.NotQuotation(quotations.get(2).span().start())));
        List<Quotation> now = document(article).quotations();
        assertEquals(2, now.size());
        assertEquals(new Quotation(quotations.getFirst().span(), "", new Attribution(Optional.empty(), Certainty.OPEN, "set by hand"), "said"),
                now.getFirst());
        assertEquals(Optional.empty(), archive.quotes().find(kept).orElseThrow().parts().getFirst().person());
        assertEquals(Samples.article().text(), document(article).text());
        assertEquals(made, archive.corrections().list(article));

        archive.corrections().takeBack(article, made);
        assertEquals(quotations, document(article).quotations());
        assertEquals(Optional.of("pyotr-orlov"), archive.quotes().find(kept).orElseThrow().parts().getFirst().person());
    }

    @Test
    void whatIsToldOfQuotationsHoldsAgainWhenTheTextComesBack() {
        String article = Samples.importOne(archive, Samples.article());
        List<Quotation> read = document(article).quotations();
        archive.corrections().make(article, List.of(new Correction.QuotationSpeaker(read.getFirst().span().start(), Optional.of("ann-roe")),
                new Correction.NotQuotation(read.get(1).span().start())));
        List<Quotation> corrected = document(article).quotations();
        archive.imports().undo(archive.imports().list(Page.all()).getFirst().id());
        assertEquals(Optional.empty(), archive.documents().find(article));

        assertEquals(article, Samples.importOne(archive, Samples.article()));
        assertEquals(corrected, document(article).quotations());
        archive.corrections().takeBack(article, archive.corrections().list(article));
        assertEquals(read, document(article).quotations());
    }

    @Test
    void aSpellingSplitOffTakesTheQuotationsOfACorrectedArticleAlong() {
        String article = Samples.importOne(archive, Samples.article());
        List<Quotation> read = document(article).quotations();
        archive.people().update(new Person("pyotr-orlov", "Pyotr Orlov", Side.RUSSIA, List.of("Orlov"), Samples.ORLOV.offices()));
        MadeCorrection made = make(article, new Correction.NotQuotation(read.get(2).span().start()));
        var split = archive.people().split("pyotr-orlov", "Orlov");
        archive.corrections().takeBack(article, List.of(made));
        assertEquals(Optional.of(split.to()), document(article).quotations().getFirst().speaker().person());
        archive.people().undo(split);
        assertEquals(read, document(article).quotations());
        archive.people().update(Samples.ORLOV);
    }

    private long saidBy(String query) {
        return archive.search().counts(QueryParser.parse(query), () -> false).orElseThrow().speakers().stream().mapToLong(speaker -> speaker.count()).sum();
    }

    private MadeCorrection make(String document, Correction correction) {
        return archive.corrections().make(document, List.of(correction)).getFirst();
    }

    private Document document(String document) {
        return archive.documents().find(document).orElseThrow().document();
    }

    private MadeCorrection make(Correction correction) {
        return archive.corrections().make(code, List.of(correction)).getFirst();
    }

    private Document document() {
        return archive.documents().find(code).orElseThrow().document();
    }
}
