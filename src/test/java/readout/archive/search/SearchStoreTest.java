package readout.archive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readout.archive.search.Talks.CLINTON;
import static readout.archive.search.Talks.LAVROV;
import static readout.archive.search.Talks.RICE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Opening;
import readout.archive.check.CheckWatch;
import readout.archive.corrections.Correction;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.TagPath;
import readout.archive.search.index.Sort;
import readout.archive.search.query.Field;
import readout.archive.search.query.Notice;
import readout.archive.search.query.QueryParser;
import readout.archive.sql.Page;
import readout.model.Certainty;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.Place;
import readout.model.Side;
import readout.model.Span;
import readout.model.When;

/// What search answers over a small archive of two meetings.
class SearchStoreTest {

    private static final LocalDate MAY = LocalDate.of(2007, 5, 15);
    private static final LocalDate MARCH = LocalDate.of(2009, 3, 6);

    private static final Document TALKS = Talks.transcript("Remarks in Moscow", MAY, "Moscow",
            RICE, "Thank you, Sergey. We spoke of missile defense and of the treaties that expire.",
            LAVROV, "(In Russian.) Missiles need limits. Договор о ракетах нужен обеим сторонам.",
            "QUESTION/Reuters", "Can you explain the harsh rhetoric about missile\ndefense?",
            RICE, "We talked about defence, and about the U.S. position. They told us so.",
            "SENIOR OFFICIAL ONE", "No reset was planned then.");
    private static final Document REPORT = Talks.article("A button and a word", MARCH, "Geneva",
            CLINTON, "She spoke of „a fresh start“ with Russia, and gave him a red button.",
            LAVROV, "„You got it wrong“, he said of the reset button.",
            "a diplomat", "Nobody minded „the wrong word“ for long. The treaty was what mattered.");

    @TempDir
    Path folder;
    private Archive archive;
    private String talks;
    private String report;

    @BeforeEach
    void fill() {
        archive = ((Opening.Opened) Archive.create(folder.resolve("small.readout"), ArchiveOptions.usual())).archive();
        add(TALKS, REPORT);
        Map<String, String> codes = archive.documents().list(DocumentOrder.DAY, Page.all()).stream()
                .collect(Collectors.toMap(document -> document.title().orElseThrow(), DocumentSummary::id));
        talks = codes.get("Remarks in Moscow");
        report = codes.get("A button and a word");
    }

    @AfterEach
    void close() {
        assertTrue(archive.check(CheckWatch.NONE).isSound(), () -> archive.check(CheckWatch.NONE).parts().toString());
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"missile|missile;Missiles;missile", "Missiles|missile;Missiles;missile", "defense|defense;defense;defence",
        "\"missile defense\"|missile defense;missile defense", "missile-defense|missile defense;missile defense", "ракеты|ракетах", "US|U.S.",
        "договоры|Договор", "\"fresh start\"|a fresh start", "treat*|treaties;treaty", "missile NEAR limits|Missiles need limits", "us|U.S.;us"})
    void spansAreTheVeryWords(String query, String words) {
        List<String> found = new ArrayList<>();
        for (Hit hit : search(query, HitOrder.DATE).hits()) {
            String text = hit.document().equals(talks) ? TALKS.text() : REPORT.text();
            hit.spans().forEach(span -> found.add(span.of(text).replace('\n', ' ')));
            assertEquals(hit.spans().stream().map(span -> span.of(text).replace('\n', ' ')).toList(),
                    hit.snippet().marks().stream().map(mark -> mark.of(hit.snippet().text())).toList());
        }
        String expected = words.replace("a fresh start", "fresh start").replace("Missiles need limits", "Missiles;limits");
        assertEquals(List.of(expected.split(";")), found);
    }

    @Test
    void aHitTellsWhereItIsFrom() {
        Hit hit = search("rhetoric", HitOrder.RELEVANCE).hits().getFirst();
        assertEquals(talks, hit.document());
        assertEquals(Optional.of("Remarks in Moscow"), hit.title());
        assertEquals(DocumentKind.TRANSCRIPT, hit.kind());
        assertEquals(Optional.of(When.day(MAY)), hit.when());
        assertEquals("Moscow", hit.place().orElseThrow().city());
        assertEquals(OptionalInt.of(2), hit.turn());
        assertEquals(Sort.TURN, hit.sort());
        assertEquals(Optional.of(Side.PRESS), hit.speaker().orElseThrow().side());
        assertEquals(TALKS.turns().get(2).speech(), hit.passage());
        assertEquals("Can you explain the harsh rhetoric about missile defense?", hit.snippet().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lavrov", "lavrov", "Лавров", "Lawrow", "Lavroff", "\"Sergei Lavrov\"", "\"Сергей Лавров\"", "Sergej", "lavr", "sergey-lavrov"})
    void aSpeakerGoesByAnySpelling(String name) {
        assertEquals(List.of("Missiles need limits", "You got it wrong"), said("speaker:" + name));
    }

    @Test
    void aSpeakerMayBeKnownByMoreOrLess() {
        assertEquals(List.of("a fresh start"), said("speaker:\"Hillary Clinton\""));
        assertEquals(List.of("Can you explain"), said("speaker:Reuters"));
        assertEquals(List.of("No reset was"), said("speaker:\"senior official\""));
        assertEquals(List.of("the wrong word"), said("speaker:diplomat"));
        assertEquals(3, said("speaker:Lavrov speaker:Clinton").size());
    }

    @Test
    void wordsInPapersArePassagesAndOnlyQuotationsHaveSpeakers() {
        Hit hit = search("wrong reset", HitOrder.RELEVANCE).hits().getFirst();
        assertEquals(Sort.PARAGRAPH, hit.sort());
        assertEquals("Sergey Lavrov", hit.speaker().orElseThrow().name());
        assertEquals(Optional.empty(), search("button", HitOrder.DATE).hits().get(1).speaker());
        assertEquals(1, search("speaker:Lavrov wrong", HitOrder.DATE).hits().size());
        assertEquals(0, search("speaker:Lavrov button", HitOrder.DATE).hits().size());
    }

    @Test
    void stageDirectionsAreNoSpeech() {
        assertEquals(0, search("speaker:Lavrov Russian", HitOrder.DATE).hits().size());
        Hit hit = search("\"in Russian\"", HitOrder.DATE).hits().getFirst();
        assertEquals(Sort.DIRECTION, hit.sort());
        assertEquals(Optional.empty(), hit.speaker());
        assertEquals(OptionalInt.of(1), hit.turn());
    }

    @Test
    void countsAreOfEverythingFound() {
        Counts counts = archive.search().search(QueryParser.parse("missile OR wrong OR defense"), HitOrder.RELEVANCE, Page.first(1)).counts();
        assertEquals(6, counts.passages());
        assertEquals(2, counts.documents());
        assertEquals(8, counts.occurrences());
        assertEquals(Map.of(2007, 4, 2009, 2), counts.years());
        assertEquals(Map.of(DocumentKind.TRANSCRIPT, 4, DocumentKind.ARTICLE, 2), counts.kinds());
        assertEquals(Map.of(Side.UNITED_STATES, 2, Side.RUSSIA, 2, Side.PRESS, 1), counts.sides());
        assertEquals(List.of("Condoleezza Rice 2", "Sergey Lavrov 2", "QUESTION/Reuters 1", "a diplomat 1"),
                counts.speakers().stream().map(count -> count.speaker().name() + " " + count.count()).toList());
    }

    @Test
    void countsOfSpeakersFollowTheOtherFilters() {
        List<Counts.SpeakerCount> counts = archive.search().speakers(QueryParser.parse("speaker:Rice missile after:2008"), () -> false).orElseThrow();
        assertEquals(List.of(), counts);
        counts = archive.search().speakers(QueryParser.parse("speaker:Rice missile"), () -> false).orElseThrow();
        assertEquals(3, counts.size());
        counts = archive.search().speakers(QueryParser.parse("side:russia 2009..2009"), () -> false).orElseThrow();
        assertEquals(List.of("Hillary Rodham Clinton", "Sergey Lavrov", "a diplomat"), counts.stream().map(count -> count.speaker().name()).toList());
    }

    @Test
    void filtersAloneListPassages() {
        assertEquals(5, search("kind:transcript", HitOrder.DATE).hits().size());
        assertEquals(8, search("", HitOrder.DATE).hits().size());
        assertEquals(2, search("side:us 2007..2007", HitOrder.DATE).hits().size());
        assertEquals(List.of(talks, report), search("", HitOrder.DATE).hits().stream().map(Hit::document).distinct().toList());
    }

    @Test
    void pagesFollowEachOther() {
        for (HitOrder order : HitOrder.values()) {
            List<Hit> all = search("missile OR treaty OR the OR reset", order).hits();
            List<Hit> paged = new ArrayList<>();
            for (int offset = 0; offset < all.size() + 3; offset += 2) {
                paged.addAll(archive.search().search(QueryParser.parse("missile OR treaty OR the OR reset"), order, new Page(offset, 2)).hits());
            }
            assertEquals(all, paged);
        }
    }

    @Test
    void theBestComesFirst() {
        add(Talks.transcript("Late talks", LocalDate.of(2010, 1, 1), "Vienna", RICE, "A long speech about many other things and only one " + "word ".repeat(60)
                + "of overload.", LAVROV, "Overload, overload and overload."));
        assertEquals(OptionalInt.of(1), search("overload", HitOrder.RELEVANCE).hits().getFirst().turn());
        assertEquals(OptionalInt.of(0), search("overload", HitOrder.DATE).hits().getFirst().turn());
    }

    @Test
    void titlesAreFoundAsTheyAreCorrected() {
        assertEquals(Sort.TITLE, search("remarks", HitOrder.DATE).hits().getFirst().sort());
        assertEquals("Remarks", search("remarks", HitOrder.DATE).hits().getFirst().spans().getFirst().of(TALKS.text()));
        archive.corrections().make(talks, List.of(new Correction.Words(readout.archive.documents.Field.TITLE, Optional.of("Press conference"))));
        Hit hit = search("conference", HitOrder.DATE).hits().getFirst();
        assertEquals(List.of(), hit.spans());
        assertEquals("Press conference", hit.snippet().text());
        assertEquals("conference", hit.snippet().marks().getFirst().of(hit.snippet().text()));
        assertEquals(6, search("title:conference", HitOrder.DATE).hits().size());
        assertEquals(0, search("title:remarks", HitOrder.DATE).hits().size());
    }

    @Test
    void correctionsAreFoundAtOnceAndTakenBack() {
        var made = archive.corrections().make(talks, List.of(new Correction.LabelSpeaker("SENIOR OFFICIAL ONE", Optional.of(CLINTON.id()), Side.UNITED_STATES),
                new Correction.Kind(DocumentKind.STATEMENT), new Correction.Day(readout.archive.documents.Field.EVENT_DATE, Optional.of(When.year(1999)))));
        assertEquals(List.of("No reset was"), said("speaker:Clinton kind:statement on:1999"));
        assertEquals(Optional.of(When.year(1999)), search("planned", HitOrder.DATE).hits().getFirst().when());
        archive.corrections().takeBack(talks, made);
        assertEquals(List.of(), said("speaker:Clinton 2007..2007"));
        assertEquals(List.of("No reset was"), said("speaker:\"senior official\" kind:transcript"));
    }

    @Test
    void turnsSplitAndJoinedAreFoundAsTheyAre() {
        int at = TALKS.text().indexOf("We spoke");
        var made = archive.corrections().make(talks, List.of(new Correction.SplitTurn(at)));
        Hit hit = search("treaties", HitOrder.DATE).hits().getFirst();
        assertEquals(at, hit.passage().start());
        assertEquals(OptionalInt.of(1), hit.turn());
        assertEquals(0, search("thank missile", HitOrder.DATE).hits().size());
        archive.corrections().takeBack(talks, made);
        assertEquals(1, search("thank missile", HitOrder.DATE).hits().size());
    }

    @Test
    void peopleJoinedAreOneSpeaker() {
        archive.people().join(CLINTON.id(), LAVROV.id());
        assertEquals(3, said("speaker:Lavrov").size());
        assertEquals(3, said("speaker:Clinton").size());
        assertTrue(search("", HitOrder.DATE).counts().speakers().stream().noneMatch(count -> count.speaker().name().equals(CLINTON.fullName())));
        archive.people().separate(CLINTON.id());
        assertEquals(List.of("a fresh start"), said("speaker:Clinton"));
    }

    @Test
    void whatIsRemovedIsNotFound() {
        long batch = archive.imports().list(Page.all()).getFirst().id();
        archive.imports().undo(batch);
        assertEquals(0, search("", HitOrder.DATE).counts().passages());
        assertEquals(0, search("missile", HitOrder.DATE).counts().passages());
        add(TALKS);
        assertEquals(3, search("missile", HitOrder.DATE).counts().passages());
    }

    @Test
    void meetingsGivePlacesTopicsAndTitles() {
        archive.meetings().add(new Meeting("2009-03-06-geneva-clinton-lavrov", When.day(MARCH), "Reset talks at the Intercontinental", MeetingLevel.MINISTERIAL,
                "bilateral", new Place("Genève", "Switzerland", "Intercontinental"), List.of(), List.of("arms control", "bilateral relations"), "",
                Certainty.CERTAIN, List.of()), "");
        archive.corrections().make(report, List.of(new Correction.Meeting(Optional.of("2009-03-06-geneva-clinton-lavrov"))));
        for (String query : List.of("meeting:2009-03-06-geneva-clinton-lavrov", "meeting:intercontinental", "meeting:\"reset talks\"", "meeting:interc",
                "topic:\"arms control\"", "topic:arms", "topic:relation", "place:switzerland", "place:intercontinental", "place:geneva", "place:gen")) {
            SearchResult result = search(query + " button", HitOrder.DATE);
            assertEquals(List.of(report), result.hits().stream().map(Hit::document).distinct().toList(), query);
            assertEquals(List.of(), result.notices(), query);
        }
        assertEquals(Optional.of("2009-03-06-geneva-clinton-lavrov"), search("button", HitOrder.DATE).hits().getFirst().meeting());
        assertEquals(List.of("2009-03-06-geneva-clinton-lavrov"), archive.search().complete(Field.MEETING, "inter", 5).stream().map(Suggestion::value).toList());
        assertEquals(List.of("arms control"), archive.search().complete(Field.TOPIC, "contr", 5).stream().map(Suggestion::value).toList());
    }

    @Test
    void whatNothingAnswersToIsTold() {
        for (var expected : Map.of("speaker:Nobody", Notice.Kind.NO_SUCH_SPEAKER, "place:Atlantis", Notice.Kind.NO_SUCH_PLACE, "topic:gardening",
                Notice.Kind.NO_SUCH_TOPIC, "tag:gardening", Notice.Kind.NO_SUCH_TAG, "meeting:gardening", Notice.Kind.NO_SUCH_MEETING).entrySet()) {
            SearchResult result = search(expected.getKey() + " missile", HitOrder.DATE);
            assertEquals(List.of(expected.getValue()), result.notices().stream().map(Notice::kind).toList());
            assertEquals(0, result.counts().passages());
        }
    }

    @Test
    void keptQuotesAreFoundByWordsNotesAndTags() {
        int start = REPORT.text().indexOf("You got it wrong");
        Quote quote = archive.quotes().keep(List.of(NewQuote.of(report, new Span(start, start + 16)).withNote("The word was peregruzka, overload.")
                .withTags(TagPath.parse("relations > reset")))).getFirst();
        Hit note = search("peregruzka", HitOrder.DATE).hits().getFirst();
        assertEquals(Sort.NOTE, note.sort());
        assertEquals(quote.id(), note.quote().orElseThrow());
        assertEquals(new Span(start, start + 16), note.passage());
        assertEquals("peregruzka", note.snippet().marks().getFirst().of(note.snippet().text()));
        for (String tag : List.of("reset", "relations", "\"relations > reset\"", "Relations>Reset", "rel")) {
            assertEquals(List.of("You got it wrong"), said("tag:" + tag + " speaker:Lavrov"), tag);
            assertEquals(1, search("tag:" + tag + " wrong", HitOrder.DATE).counts().passages(), tag);
        }
        assertEquals(List.of(quote.id()), archive.search().kept(QueryParser.parse("got wrong"), () -> false).orElseThrow().quotes());
        assertEquals(List.of(quote.id()), archive.search().kept(QueryParser.parse("overload"), () -> false).orElseThrow().quotes());
        archive.quotes().setNotes(Map.of(quote.id(), "Nothing to say"));
        assertEquals(0, search("peregruzka", HitOrder.DATE).counts().passages());
        var exchange = archive.exchanges().add("The button", "How the word was mistaken", List.of(quote.id()));
        assertEquals(List.of(exchange.id()), archive.search().kept(QueryParser.parse("mistaken"), () -> false).orElseThrow().exchanges());
        archive.quotes().delete(List.of(quote.id()));
        assertEquals(List.of(), archive.search().kept(QueryParser.parse("wrong"), () -> false).orElseThrow().quotes());
    }

    @Test
    void aConcordanceShowsEveryPlaceWithTheWordsBeside() {
        Concordance concordance = concordance("defense", Concordance.Order.DATE);
        assertEquals(3, concordance.total());
        assertEquals("We spoke of missile", concordance.lines().getFirst().left().substring("Thank you, Sergey. ".length()));
        assertEquals("defense", concordance.lines().getFirst().words());
        assertEquals("and of the treaties that expire.", concordance.lines().getFirst().right());
        assertEquals("defense", concordance.lines().getFirst().span().of(TALKS.text()));
        assertEquals(List.of("defence", "defense", "defense"), concordance("defense", Concordance.Order.LEFT).lines().stream().map(Concordance.Line::words).toList());
        assertEquals(List.of("", "and about", "and of"), concordance("defense", Concordance.Order.RIGHT).lines().stream()
                .map(line -> line.right().replaceAll("^(\\W*)(\\w+ \\w+)?.*$", "$2")).toList());
        assertEquals(List.of("Condoleezza Rice", "Condoleezza Rice", "QUESTION/Reuters"), concordance("defense", Concordance.Order.SPEAKER).lines().stream()
                .map(line -> line.hit().speaker().orElseThrow().name()).toList());
        List<Concordance.Line> paged = new ArrayList<>();
        for (int offset = 0; offset < 4; offset++) {
            paged.addAll(archive.search().concordance(QueryParser.parse("defense"), Concordance.Order.DATE, new Page(offset, 1), () -> false).orElseThrow().lines());
        }
        assertEquals(concordance.lines(), paged);
        assertEquals(0, concordance("speaker:Rice", Concordance.Order.DATE).total());
    }

    @Test
    void documentsComeWithTheirBestPassage() {
        DocumentResult result = archive.search().documents(QueryParser.parse("reset"), HitOrder.DATE, Page.all(), () -> false).orElseThrow();
        assertEquals(List.of(talks, report), result.documents().stream().map(found -> found.best().document()).toList());
        assertEquals(List.of(1, 1), result.documents().stream().map(DocumentResult.Found::passages).toList());
    }

    @Test
    void documentsWithoutTheirWordsAreTheSameDocuments() {
        for (String typed : List.of("", "reset", "missile OR wrong", "kind:article", "speaker:Lavrov", "nothing-of-the-kind")) {
            DocumentResult whole = archive.search().documents(QueryParser.parse(typed), HitOrder.DATE, Page.all(), () -> false).orElseThrow();
            assertEquals(whole.documents().stream()
                            .map(found -> new FoundDocument(found.best().document(), found.best().kind(), found.best().meeting(), found.passages())).collect(Collectors.toSet()),
                    Set.copyOf(archive.search().foundDocuments(QueryParser.parse(typed), () -> false).orElseThrow()), typed);
        }
        assertEquals(Optional.empty(), archive.search().foundDocuments(QueryParser.parse("reset"), () -> true));
    }

    @Test
    void aSeriesTellsHowOftenAndInHowManyWords() {
        Series series = archive.search().series(QueryParser.parse("missile OR wrong"), () -> false).orElseThrow();
        Map<String, Long> occurrences = series.points().stream().collect(Collectors.toMap(point -> point.year() + " " + point.side().map(Side::word).orElse("-"),
                Series.Point::occurrences));
        assertEquals(Map.of("2007 us", 1L, "2007 russia", 1L, "2007 press", 1L, "2007 other", 0L, "2009 us", 0L, "2009 russia", 1L, "2009 -", 1L), occurrences);
        Series.Point press = series.points().stream().filter(point -> point.side().equals(Optional.of(Side.PRESS))).findFirst().orElseThrow();
        assertEquals(9, press.words());
        assertEquals(10_000.0 / 9, press.rate(), 1e-9);
        series = archive.search().series(QueryParser.parse("speaker:Rice defense"), () -> false).orElseThrow();
        assertEquals(1, series.points().size());
        assertEquals(2, series.points().getFirst().occurrences());
    }

    @Test
    void spansOfOneDocumentAreToldForMarking() {
        List<Span> spans = archive.search().spans(QueryParser.parse("missile OR reset"), talks);
        assertEquals(List.of("missile", "Missiles", "missile", "reset"), spans.stream().map(span -> span.of(TALKS.text())).toList());
        assertEquals(List.of(), archive.search().spans(QueryParser.parse("speaker:Rice"), talks));
        assertEquals(List.of(), archive.search().spans(QueryParser.parse("missile"), "no such document"));
    }

    @Test
    void valuesCompleteThemselves() {
        assertEquals(List.of("Sergey Lavrov"), archive.search().complete(Field.SPEAKER, "лавр", 5).stream().map(Suggestion::value).toList());
        assertEquals(List.of("Hillary Rodham Clinton"), archive.search().complete(Field.SPEAKER, "hil cl", 5).stream().map(Suggestion::value).toList());
        assertEquals(List.of("Geneva"), archive.search().complete(Field.PLACE, "ge", 5).stream().map(Suggestion::value).toList());
        assertEquals(List.of("transcript"), archive.search().complete(Field.KIND, "tr", 5).stream().map(Suggestion::value).toList());
        assertEquals(4, archive.search().complete(Field.SIDE, "", 9).size());
    }

    @Test
    void aSupersededSearchIsGivenUp() {
        for (String query : List.of("missile", "mis*", "\"missile defense\"", "kind:transcript")) {
            assertEquals(Optional.empty(), archive.search().search(QueryParser.parse(query), HitOrder.DATE, Page.first(5), () -> true), query);
        }
        assertEquals(Optional.empty(), archive.search().concordance(QueryParser.parse("missile"), Concordance.Order.LEFT, Page.first(5), () -> true));
        assertEquals(3, search("missile", HitOrder.DATE).counts().passages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; DROP TABLE documents; --", "\" OR 1=1 --", "words:* ^missile {a b}: + - ~", "x') UNION SELECT * FROM originals --",
        "speaker:\"'; DELETE FROM people; --\"", "tag:\"%' OR '1'='1\"", "place:\"x' OR 1=1\"", "meeting:' topic:\" kind:'", "NEAR(\" ' , 5)", "\u0000",
        "title:\"\\\" OR rowid > 0\"", "rowid:1", "a\u0000b", "*", "-*", "\"*\"", "(((((((((((", "2007..2009..2011"})
    void hostileTextIsOnlyWords(String query) {
        search(query, HitOrder.RELEVANCE);
        archive.search().kept(QueryParser.parse(query), () -> false);
        assertEquals(2, archive.documents().count());
        assertEquals(3, search("missile", HitOrder.DATE).counts().passages());
    }

    @Test
    void anyTextIsAnsweredWithoutFail() {
        long seed = 2009;
        Random random = new Random(seed);
        List<String> pieces = List.of("(", ")", "\"", "«", "*", "-", " ", " ", "OR", "AND", "NOT", "NEAR", "NEAR(", "NEAR/3", ",", "5", "speaker:", "side:",
                "kind:", "after:", "before:", "on:", "tag:", "title:", "topic:", "place:", "meeting:", "2007", "..", "2009-05", "reset", "Лавров", "U.S.",
                "mis*", ":", "|", "us", ">", "\u0000", "\uD83D", "é", "'", ";", "missile", "the", "geneva", "press", "the*");
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(10); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            SearchResult result = archive.search().search(QueryParser.parseTyping(text.toString()), HitOrder.RELEVANCE, Page.first(3));
            assertFalse(result.counts().passages() < result.hits().size(), () -> "seed " + seed + ": " + text);
        }
    }

    @Test
    void theSameIsFoundAfterOpeningAgain() {
        List<Hit> before = search("missile OR treaty OR wrong", HitOrder.RELEVANCE).hits();
        archive.close();
        archive = ((Opening.Opened) Archive.open(folder.resolve("small.readout"), ArchiveOptions.usual())).archive();
        assertEquals(before, search("missile OR treaty OR wrong", HitOrder.RELEVANCE).hits());
    }

    @Test
    void searchGoesOnWhileDocumentsComeIn() throws InterruptedException {
        Talks more = new Talks(77);
        Thread writing = Thread.ofPlatform().start(() -> {
            ImportWriter writer = archive.beginImport();
            for (int i = 0; i < 60; i++) {
                List<Incoming> batch = new ArrayList<>();
                for (int j = 0; j < 5; j++) {
                    batch.add(Talks.ready(more.any(1000 + i * 5 + j), "more-" + i + "-" + j));
                }
                writer.write(batch);
            }
            writer.finish();
        });
        int documents = 0;
        while (writing.isAlive()) {
            SearchResult result = archive.search().search(QueryParser.parse("the OR missile OR treaty"), HitOrder.DATE, Page.all());
            assertEquals(result.counts().passages(), result.hits().size());
            assertEquals(result.counts().documents(), result.hits().stream().map(Hit::document).distinct().count());
            assertTrue(result.counts().documents() >= documents);
            documents = result.counts().documents();
        }
        writing.join();
        assertEquals(302, archive.documents().count());
    }

    private void add(Document... documents) {
        ImportWriter writer = archive.beginImport();
        List<Incoming> files = new ArrayList<>();
        for (Document document : documents) {
            files.add(Talks.ready(document, document.metadata().title().found().orElseThrow() + ".txt"));
        }
        writer.write(files);
        writer.finish();
    }

    private SearchResult search(String query, HitOrder order) {
        return archive.search().search(QueryParser.parse(query), order, Page.all());
    }

    private Concordance concordance(String query, Concordance.Order order) {
        return archive.search().concordance(QueryParser.parse(query), order, Page.all(), () -> false).orElseThrow();
    }

    /// The first three or four words of what is found, by date.
    private List<String> said(String query) {
        return search(query, HitOrder.DATE).hits().stream().map(hit -> {
            String text = (hit.document().equals(talks) ? TALKS : REPORT).text();
            String[] words = hit.passage().of(text).replace("(In Russian.) ", "").replaceAll("[.,?]", "").split("\\s+");
            return String.join(" ", List.of(words).subList(0, Math.min(words.length, words[0].equals("You") ? 4 : 3)));
        }).toList();
    }
}
