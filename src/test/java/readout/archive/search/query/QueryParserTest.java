package readout.archive.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.archive.search.query.Clause.All;
import readout.archive.search.query.Clause.Any;
import readout.archive.search.query.Clause.Is;
import readout.archive.search.query.Clause.Not;
import readout.archive.search.query.Clause.Says;
import readout.archive.search.query.Pattern.Either;
import readout.archive.search.query.Pattern.Near;
import readout.archive.search.query.Pattern.Phrase;
import readout.archive.search.query.Pattern.Prefix;
import readout.archive.search.query.Pattern.Word;
import readout.model.DocumentKind;
import readout.model.Side;

/// Queries are read as the language says; what cannot be read is left out and told.
class QueryParserTest {

    @Test
    void wordsAreAllAskedFor() {
        assertReads("missile defense", all(says("missile"), says("defense")));
        assertReads("  Missile AND defense ", all(new Says(new Word("missile", true)), says("defense")));
        assertReads("", all());
    }

    @Test
    void quotationMarksKeepWordsTogether() {
        Clause phrase = new Says(phrase(word("fresh"), word("start")));
        for (String query : List.of("\"fresh start\"", "“fresh start”", "«fresh start»", "„fresh start“", "\"fresh, start!\"")) {
            assertReads(query, phrase);
        }
        assertReads("\"fresh sta*\"", new Says(phrase(word("fresh"), new Prefix("sta"))));
        assertReads("\"fresh sta\"*", new Says(phrase(word("fresh"), new Prefix("sta"))));
        assertReads("\"reset\"", says("reset"));
    }

    @Test
    void aStarStandsForTheRestOfAWord() {
        assertReads("negotiat*", new Says(new Prefix("negotiat")));
        assertReads("missile-def*", new Says(phrase(word("missile"), new Prefix("def"))));
    }

    @Test
    void hyphensAndJoinedWordsMeet() {
        assertReads("missile-defense", new Says(new Either(List.of(phrase(word("missile"), word("defense")), word("missiledefense")))));
        assertReads("nonproliferation", new Says(new Either(List.of(word("nonproliferation"), phrase(word("non"), word("proliferation"))))));
        assertReads("s300", new Says(new Either(List.of(word("s300"), phrase(word("s"), word("300"))))));
        assertReads("don't", says("dont"));
        assertReads("9/11", new Says(phrase(word("9"), word("11"))));
    }

    @Test
    void theStatesAreNotThePronoun() {
        assertReads("U.S.", new Says(new Word("usa", true)));
        assertReads("US", new Says(new Word("usa", true)));
        assertReads("us", new Says(new Either(List.of(word("us"), new Word("usa", true)))));
    }

    @Test
    void minusAndNotExclude() {
        Clause both = all(says("reset"), new Not(says("button")));
        for (String query : List.of("reset -button", "reset NOT button", "reset AND NOT button", "reset −button", "reset НЕ button")) {
            assertReads(query, both);
        }
        assertReads("reset -\"fresh start\"", all(says("reset"), new Not(new Says(phrase(word("fresh"), word("start"))))));
        assertReads("reset -(button OR switch)", all(says("reset"), new Not(any(says("button"), says("switch")))));
        assertReads("-reset", new Not(says("reset")));
        assertReads("arms - control", all(says("arms"), says("control")));
        assertReads("not or and near", all(says("not"), says("or"), says("and"), says("near")));
    }

    @Test
    void orBindsLooserThanTheSilentAnd() {
        assertReads("reset OR overload button", any(says("reset"), all(says("overload"), says("button"))));
        assertReads("(reset OR overload) button", all(any(says("reset"), says("overload")), says("button")));
        assertReads("reset | overload || recharge", any(says("reset"), says("overload"), says("recharge")));
        assertReads("reset ИЛИ overload", any(says("reset"), says("overload")));
        assertReads("((reset))", says("reset"));
    }

    @Test
    void nearHoldsWordsTogetherLoosely() {
        assertReads("missile NEAR defense", new Says(new Near(List.of(word("missile"), word("defense")), 10)));
        assertReads("missile NEAR/3 defense", new Says(new Near(List.of(word("missile"), word("defense")), 3)));
        assertReads("NEAR(missile \"new start\" tre*, 5)",
                new Says(new Near(List.of(word("missile"), phrase(word("new"), word("start")), new Prefix("tre")), 5)));
        assertReads("NEAR(missile defense)", new Says(new Near(List.of(word("missile"), word("defense")), 10)));
        assertReads("NEAR/4(missile, defense)", new Says(new Near(List.of(word("missile"), word("defense")), 4)));
        assertReads("missile NEAR defense NEAR treaty", new Says(new Near(List.of(word("missile"), word("defense"), word("treaty")), 10)));
        assertReads("(missile OR rocket) NEAR defense",
                new Says(new Near(List.of(new Either(List.of(word("missile"), word("rocket"))), word("defense")), 10)));
        assertReads("summit missile NEAR defense", all(says("summit"), new Says(new Near(List.of(word("missile"), word("defense")), 10))));
        assertReads("-missile NEAR defense OR x1y", List.of(Notice.Kind.NOT_NEAR));
    }

    @Test
    void fieldsLimit() {
        assertReads("speaker:Lavrov", new Is(new Filter.Speaker("Lavrov")));
        assertReads("speaker:\"Hillary Clinton\"", new Is(new Filter.Speaker("Hillary Clinton")));
        assertReads("SPEAKER: Лавров", new Is(new Filter.Speaker("Лавров")));
        assertReads("говорит:Лавров", new Is(new Filter.Speaker("Лавров")));
        assertReads("place:Geneva", new Is(new Filter.Place("Geneva")));
        assertReads("topic:\"arms control\"", new Is(new Filter.Topic("arms control")));
        assertReads("tag:\"arms control > missile defense\"", new Is(new Filter.Tag("arms control > missile defense")));
        assertReads("meeting:2009-03-06-geneva-clinton-lavrov", new Is(new Filter.Meeting("2009-03-06-geneva-clinton-lavrov")));
        assertReads("title:reset", new Is(new Filter.Title(word("reset"))));
        assertReads("title:\"fresh start\"", new Is(new Filter.Title(phrase(word("fresh"), word("start")))));
        assertReads("-speaker:Rice", new Not(new Is(new Filter.Speaker("Rice"))));
        assertReads("speaker:-Rice", new Not(new Is(new Filter.Speaker("Rice"))));
    }

    @ParameterizedTest
    @CsvSource({"us, UNITED_STATES", "US, UNITED_STATES", "U.S., UNITED_STATES", "American, UNITED_STATES", "\"United States\", UNITED_STATES",
        "россия, RUSSIA", "ussr, RUSSIA", "rus, RUSSIA", "press, PRESS", "СМИ, PRESS", "other, OTHER"})
    void sidesGoByManyNames(String written, Side side) {
        assertReads("side:" + written, new Is(new Filter.OfSide(side)));
    }

    @ParameterizedTest
    @CsvSource({"transcript, TRANSCRIPT", "Transcripts, TRANSCRIPT", "tran, TRANSCRIPT", "article, ARTICLE", "memo, MEMORANDUM",
        "статья, ARTICLE", "statement, STATEMENT", "other, OTHER"})
    void kindsToo(String written, DocumentKind kind) {
        assertReads("kind:" + written, new Is(new Filter.OfKind(kind)));
        assertReads("type:" + written, new Is(new Filter.OfKind(kind)));
    }

    @ParameterizedTest
    @CsvSource({"after:2007, 2007-01-01,", "after:2007-05, 2007-05-01,", "since:2007-05-15, 2007-05-15,", "before:2009,, 2008-12-31",
        "before:2009-03,, 2009-02-28", "before:2009-03-06,, 2009-03-05", "on:2007, 2007-01-01, 2007-12-31", "on:2008-02, 2008-02-01, 2008-02-29",
        "date:2007-05-15, 2007-05-15, 2007-05-15", "2007..2009, 2007-01-01, 2009-12-31", "2007-05..2007-06-03, 2007-05-01, 2007-06-03",
        "2007.., 2007-01-01,", "..2009-05,, 2009-05-31", "on:2007..2009, 2007-01-01, 2009-12-31", "2007/05/15..2008, 2007-05-15, 2008-12-31"})
    void datesAreYearsMonthsOrDays(String written, LocalDate from, LocalDate to) {
        assertReads(written, new Is(new Filter.Dated(Optional.ofNullable(from), Optional.ofNullable(to))));
    }

    @Test
    void fieldsHoldForTheWholeLevel() {
        Clause lavrov = new Is(new Filter.Speaker("Lavrov"));
        Clause rice = new Is(new Filter.Speaker("Rice"));
        assertReads("speaker:Lavrov reset OR overload", all(lavrov, any(says("reset"), says("overload"))));
        assertReads("reset OR overload side:us", all(new Is(new Filter.OfSide(Side.UNITED_STATES)), any(says("reset"), says("overload"))));
        assertReads("reset OR side:us", any(says("reset"), new Is(new Filter.OfSide(Side.UNITED_STATES))));
        assertReads("speaker:Lavrov speaker:Rice reset", all(any(lavrov, rice), says("reset")));
        assertReads("speaker:Lavrov OR speaker:Rice reset", all(any(lavrov, rice), says("reset")));
        assertReads("speaker:(Lavrov Rice) reset", all(any(lavrov, rice), says("reset")));
        assertReads("kind:article kind:transcript", any(new Is(new Filter.OfKind(DocumentKind.ARTICLE)), new Is(new Filter.OfKind(DocumentKind.TRANSCRIPT))));
        assertReads("topic:space topic:cyber", all(new Is(new Filter.Topic("space")), new Is(new Filter.Topic("cyber"))));
        assertReads("speaker:Lavrov -speaker:Rice", all(lavrov, new Not(rice)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "\"fresh sta~UNCLOSED_QUOTE", "(reset~UNCLOSED_PARENTHESIS", "reset)~UNOPENED_PARENTHESIS", "reset !!!~NO_WORDS", "()~NO_WORDS",
        "speaker:~NO_VALUE", "speaker: OR reset~NO_VALUE", "autor:Rice~UNKNOWN_FIELD", "side:mars~UNKNOWN_SIDE", "kind:o~", "side:~NO_VALUE",
        "kind:letter~UNKNOWN_KIND", "after:yesterday~UNREADABLE_DATE", "before:20~UNREADABLE_DATE", "after:2007-13~PARTLY_READ_DATE",
        "after:2007-~PARTLY_READ_DATE", "on:2007-02-30~PARTLY_READ_DATE", "2009..2007~REVERSED_RANGE", "OR reset~NOTHING_TO_JOIN",
        "reset OR~NOTHING_TO_JOIN", "reset NEAR~NOTHING_TO_JOIN", "NEAR reset~NOTHING_TO_JOIN", "reset -~NOTHING_TO_EXCLUDE",
        "reset NOT~NOTHING_TO_EXCLUDE", "m*~SHORT_PREFIX", "*set~STAR_INSIDE", "re*set~STAR_INSIDE", "reset NEAR speaker:Rice~NOT_NEAR",
        "NEAR(reset -button)~NOT_NEAR", "speaker:\"\"~NO_WORDS", "*~NO_WORDS", "NEAR(~UNCLOSED_PARENTHESIS", "http://state.gov 12:05 Note:~"})
    void whatCannotBeReadIsTold(String query, Notice.Kind kind) {
        List<Notice.Kind> told = QueryParser.parse(query).notices().stream().map(Notice::kind).filter(each -> each != Notice.Kind.STAR_INSIDE
                || kind == Notice.Kind.STAR_INSIDE).toList();
        assertEquals(kind == null ? List.of() : List.of(kind), told, query);
    }

    @Test
    void theRestOfAWrongQueryIsRead() {
        assertEquals(says("reset"), QueryParser.parse("-side:mars reset").clause());
        assertEquals(all(says("reset"), says("button")), QueryParser.parse("reset OR side:mars button").clause());
        assertEquals(new Says(phrase(word("autor"), new Word("rice", true))), QueryParser.parse("autor:Rice").clause());
        assertEquals(new Is(new Filter.Dated(Optional.of(LocalDate.of(2007, 1, 1)), Optional.empty())), QueryParser.parse("after:2007-13").clause());
        assertEquals(all(), QueryParser.parse("speaker: ( ) OR - NOT \"").clause());
    }

    @Test
    void noticesTellWhereAndWhat() {
        Notice notice = QueryParser.parse("reset side:mars").notices().getFirst();
        assertEquals("mars", notice.at().of("reset side:mars"));
        assertEquals("There is no side “mars” (there are us, russia, press and other); it was left out.", notice.sentence());
    }

    @Test
    void whileTypingTheLastWordMayGoOn() {
        assertEquals(new Says(new Either(List.of(word("pereg"), new Prefix("pereg")))), QueryParser.parseTyping("pereg").clause());
        assertEquals(all(says("button"), new Says(new Either(List.of(word("pereg"), new Prefix("pereg"))))),
                QueryParser.parseTyping("button pereg").clause());
        assertEquals(says("pereg"), QueryParser.parseTyping("pereg ").clause());
        assertEquals(says("pe"), QueryParser.parseTyping("pe").clause());
        assertEquals(new Is(new Filter.Speaker("Lav")), QueryParser.parseTyping("speaker:Lav").clause());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; DROP TABLE documents; --", "\" OR 1=1 --", "words:* ^missile {a b}: + - ~", "title : x", "a\" OR rowid:1",
        "%_[]*?\\", "NEAR(a b", "x AND OR NOT NEAR", "\u0000\u0001 \uD800 \uFFFF", "col : \"x\" * 5"})
    void hostileTextIsOnlyWords(String query) {
        assertEquals(query, QueryParser.parse(query).text());
    }

    @Test
    void depthAndLengthAreBounded() {
        assertEquals(says("reset"), QueryParser.parse("(".repeat(900) + "reset" + ")".repeat(900)).clause());
        assertTrue(kinds("(".repeat(900) + "reset").contains(Notice.Kind.TOO_DEEP));
        String longQuery = "reset ".repeat(100_000);
        assertTrue(kinds(longQuery).contains(Notice.Kind.TOO_LONG));
        assertFalse(QueryParser.parse(longQuery).isEmpty());
        QueryParser.parse("NEAR(".repeat(400));
        QueryParser.parse("-".repeat(2000));
        QueryParser.parse("-(".repeat(1000) + "a");
        QueryParser.parse("\"".repeat(1999));
    }

    @Test
    void anyTextIsAQuery() {
        long seed = 20090306;
        Random random = new Random(seed);
        List<String> pieces = List.of("(", ")", "\"", "“", "»", "*", "-", " ", " ", " ", "OR", "AND", "NOT", "NEAR", "NEAR(", "NEAR/3", ",", "5",
                "speaker:", "side:", "kind:", "after:", "before:", "on:", "tag:", "title:", "topic:", "place:", "meeting:", "2007", "..", "2009-05",
                "reset", "Лавров", "U.S.", "mis*", ":", "|", "+", "us", ">", "\u0000", "\uD83D", "é", "'", ";", "--", "{", "^", "~", "\n");
        for (int round = 0; round < 30_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            String query = text.toString();
            for (Query read : List.of(QueryParser.parse(query), QueryParser.parseTyping(query))) {
                for (Notice notice : read.notices()) {
                    assertTrue(notice.at().end() <= query.length(), () -> "seed " + seed + ": " + query + " " + notice);
                    assertFalse(notice.sentence().contains("%s"), query);
                }
            }
        }
    }

    @Test
    void everyPartOfTheHelpIsReadWithoutNotice() {
        for (String line : SearchHelp.text().lines().filter(line -> line.startsWith("  ") && !line.startsWith("              ")).toList()) {
            String example = line.strip().split(" {4,}|  (?=[a-zA-Zб])")[0].strip();
            if (!example.endsWith(".") && !example.contains(". ") || example.startsWith("2007")) {
                assertEquals(List.of(), QueryParser.parse(example).notices(), example);
            }
        }
        assertTrue(SearchHelp.text().lines().allMatch(line -> line.length() <= 130));
    }

    private static void assertReads(String query, Clause clause) {
        Query read = QueryParser.parse(query);
        assertEquals(clause, read.clause(), query);
        assertEquals(List.of(), read.notices(), query);
    }

    private static void assertReads(String query, List<Notice.Kind> kinds) {
        assertEquals(kinds, kinds(query), query);
    }

    private static List<Notice.Kind> kinds(String query) {
        return QueryParser.parse(query).notices().stream().map(Notice::kind).distinct().toList();
    }

    private static Word word(String word) {
        return new Word(word, false);
    }

    private static Says says(String word) {
        return new Says(word(word));
    }

    private static Phrase phrase(Pattern... parts) {
        return new Phrase(List.of(parts));
    }

    private static All all(Clause... clauses) {
        return new All(Arrays.asList(clauses));
    }

    private static Any any(Clause... clauses) {
        return new Any(Arrays.asList(clauses));
    }
}
