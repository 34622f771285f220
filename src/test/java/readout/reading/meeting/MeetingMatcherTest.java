package readout.reading.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Certainty;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.MeetingMatch;
import readout.model.Metadata;
import readout.model.Participant;
import readout.model.Place;
import readout.model.Side;
import readout.model.Span;
import readout.model.Turn;
import readout.model.TurnKind;
import readout.model.When;
import readout.reading.Knowledge;
import readout.reading.catalogue.CatalogueReader;
import readout.reading.people.DocumentContext;
import readout.reading.people.DocumentPeople;
import readout.reading.people.PersonIndex;

/// Documents and the meetings they belong to, from the text on.
class MeetingMatcherTest {

    private static final Knowledge KNOWLEDGE = new CatalogueReader().bundled();
    private static final PersonIndex INDEX = new PersonIndex(KNOWLEDGE.people());
    private static final MeetingMatcher MATCHER = new MeetingMatcher(KNOWLEDGE);
    private static final EvidenceReader EVIDENCE = new EvidenceReader(new TopicFinder());
    private static final Pattern LABEL = Pattern.compile("^\\**([A-Z][A-Z. ]+):", Pattern.MULTILINE);

    private static MeetingMatch match(DocumentKind kind, String event, String published, Place place, String title, String text) {
        Optional<LocalDate> day = Optional.ofNullable(event == null ? published : event).map(When::parse).map(When::first);
        DocumentPeople people = new DocumentPeople(INDEX, DocumentContext.of(text, day));
        Metadata metadata = new Metadata(Finding.certain(title, "the heading"), none(), none(), none(),
                place == null ? none() : Finding.certain(place, "the place line"), date(published), date(event), none(), none(), none());
        List<Turn> turns = kind == DocumentKind.TRANSCRIPT ? turns(text, people) : List.of();
        return MATCHER.match(EVIDENCE.read(kind, metadata, text, new Span(0, text.length()), turns, List.of(), people));
    }

    private static <T> Finding<T> none() {
        return Finding.none("not told");
    }

    private static Finding<When> date(String iso) {
        return iso == null ? none() : Finding.certain(When.parse(iso), "the head");
    }

    private static List<Turn> turns(String text, DocumentPeople people) {
        List<Turn> turns = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            TurnKind kind = label.group(1).equals("QUESTION") ? TurnKind.QUESTION : TurnKind.SPEECH;
            turns.add(new Turn(kind, label.group(1), Optional.empty(), people.attribute(label.group(1)), Side.OTHER, Optional.empty(),
                    Optional.empty(), false, new Span(label.end(), label.end())));
        }
        return turns;
    }

    @Test
    void theSeedTranscriptBelongsToTheMoscowMeeting() throws IOException {
        Path seed = Path.of("../shared/seeds/003_c6e158676fc20862.txt");
        assumeTrue(Files.exists(seed));
        MeetingMatch match = match(DocumentKind.TRANSCRIPT, "2007-05-15", "2007-05-15", new Place("Moscow", "Russia", ""),
                "Remarks With Russian Foreign Minister Sergey Lavrov", Files.readString(seed));
        MeetingMatch.Joins joins = assertInstanceOf(MeetingMatch.Joins.class, match);
        assertEquals("2007-05-15-moscow-rice-lavrov-putin", joins.meetingId());
        assertEquals("Same day, same city, both Rice and Lavrov speak.", joins.reason());
        assertTrue(joins.confidence() > 0.9, joins::toString);
    }

    @Test
    void theSeedArticleBelongsToTheGenevaMeetingOfTheDayBefore() throws IOException {
        Path seed = Path.of("../shared/seeds/000_daa0ea3d565551e9.txt");
        assumeTrue(Files.exists(seed));
        String text = Files.readString(seed);
        for (String event : new String[] {"2009-03-06", null}) {
            MeetingMatch match = match(DocumentKind.ARTICLE, event, "2009-03-07", new Place("Geneva", "Switzerland", ""),
                    "Hillary Clinton meets with Russian Foreign Minister Sergei Lavrov", text);
            MeetingMatch.Joins joins = assertInstanceOf(MeetingMatch.Joins.class, match);
            assertEquals("2009-03-06-geneva-clinton-lavrov", joins.meetingId());
            assertTrue(joins.confidence() > 0.8, joins::toString);
        }
    }

    @Test
    void anArticleWrittenElsewhereThatNamesTheCityJoinsLessSurely() {
        MeetingMatch match = match(DocumentKind.ARTICLE, "2009-03-06", "2009-03-07", new Place("Moscow", "Russia", ""),
                "Lavrov and Clinton meet in Geneva", "Foreign Minister Sergei Lavrov met Secretary of State Hillary Clinton in Geneva on Friday.");
        MeetingMatch.Joins joins = assertInstanceOf(MeetingMatch.Joins.class, match);
        assertEquals("2009-03-06-geneva-clinton-lavrov", joins.meetingId());
        assertTrue(joins.confidence() < 0.9, joins::toString);
    }

    @Test
    void aRussianArticleJoinsToo() {
        MeetingMatch match = match(DocumentKind.ARTICLE, null, "2009-03-07", new Place("Женева", "Швейцария", ""), "Лавров встретился с Клинтон",
                "Министр иностранных дел России Сергей Лавров и госсекретарь США Хиллари Клинтон провели переговоры в Женеве.");
        assertEquals("2009-03-06-geneva-clinton-lavrov", assertInstanceOf(MeetingMatch.Joins.class, match).meetingId());
    }

    @Test
    void aBriefingOnTheSameDayInTheSameCityIsNotTheMeeting() {
        MeetingMatch match = match(DocumentKind.TRANSCRIPT, "2013-08-09", "2013-08-09", new Place("Washington", "United States", ""),
                "Daily Press Briefing", """
                        MS. HARF: Good afternoon. I have nothing on this morning's session of Secretary Kerry and Foreign Minister Lavrov.
                        QUESTION: Did Lavrov say anything to Secretary Kerry on Egypt?
                        MS. HARF: I would send you to Foreign Minister Lavrov. Secretary Kerry will speak for himself.
                        """);
        assertInstanceOf(MeetingMatch.None.class, match, match::toString);
    }

    @Test
    void aReadoutOfACallJoinsTheCallAndNotAMeetingOfThoseDays() {
        MeetingMatch match = match(DocumentKind.STATEMENT, "2008-08-10", "2008-08-10", null, "Secretary Rice's Call With Foreign Minister Lavrov",
                "Secretary Rice spoke by telephone with Foreign Minister Sergei Lavrov about South Ossetia.");
        assertEquals("2008-08-10-call-rice-lavrov", assertInstanceOf(MeetingMatch.Joins.class, match).meetingId());
    }

    @Test
    void twoCallsOfOneDayAreToldApartByWhoSpoke() {
        MeetingMatch presidents = match(DocumentKind.STATEMENT, "2022-02-12", null, null, "Readout of President Biden's Call with President Vladimir Putin of Russia",
                "President Joseph R. Biden, Jr. spoke today with President Vladimir Putin of Russia about Ukraine.");
        MeetingMatch ministers = match(DocumentKind.STATEMENT, "2022-02-12", null, null, "Secretary Blinken’s Call with Russian Foreign Minister Lavrov",
                "Secretary of State Antony J. Blinken spoke today with Russian Foreign Minister Sergey Lavrov.");
        assertEquals("2022-02-12-call-biden-putin", assertInstanceOf(MeetingMatch.Joins.class, presidents).meetingId());
        assertEquals("2022-02-12-call-blinken-lavrov", assertInstanceOf(MeetingMatch.Joins.class, ministers).meetingId());
    }

    @Test
    void aMeetingNobodyKnowsIsProposed() {
        MeetingMatch match = match(DocumentKind.TRANSCRIPT, "2010-02-06", "2010-02-06", new Place("Munich", "Germany", "Bayerischer Hof"),
                "Remarks With Russian Foreign Minister Sergey Lavrov", """
                        SECRETARY CLINTON: We had a good talk on New START and on missile defense, and on the START verification rules.
                        FOREIGN MINISTER LAVROV: Thank you, Hillary.
                        """);
        MeetingMatch.Proposes proposes = assertInstanceOf(MeetingMatch.Proposes.class, match, match::toString);
        Meeting meeting = proposes.meeting();
        assertEquals("2010-02-06-munich-clinton-lavrov", meeting.id());
        assertEquals("Clinton–Lavrov meeting in Munich", meeting.title());
        assertEquals(MeetingLevel.MINISTERIAL, meeting.level());
        assertEquals(Certainty.LIKELY, meeting.certainty());
        assertEquals(List.of("arms control", "missile defense"), meeting.topics());
        assertEquals(List.of(
                new Participant("Hillary Rodham Clinton", "Secretary of State", Side.UNITED_STATES, Optional.of("hillary-rodham-clinton")),
                new Participant("Sergey Lavrov", "Minister of Foreign Affairs of Russia", Side.RUSSIA, Optional.of("sergey-lavrov"))),
                meeting.participants());
        assertTrue(proposes.reason().contains("both Clinton and Lavrov speak"), proposes::reason);
    }

    @Test
    void aCallNobodyKnowsIsProposed() {
        MeetingMatch match = match(DocumentKind.STATEMENT, "2014-03-01", null, null, "Readout of President Obama's Call with President Putin",
                "President Obama spoke for 90 minutes this afternoon with President Putin of Russia about the situation in Ukraine.");
        MeetingMatch.Proposes proposes = assertInstanceOf(MeetingMatch.Proposes.class, match, match::toString);
        assertEquals("2014-03-01-call-obama-putin", proposes.meeting().id());
        assertEquals("call", proposes.meeting().format());
        assertEquals(MeetingLevel.PRESIDENTIAL, proposes.meeting().level());
        assertEquals(new Place("", "", ""), proposes.meeting().place());
    }

    @Test
    void peopleNotOfTheCatalogueCanMeetToo() {
        MeetingMatch match = match(DocumentKind.TRANSCRIPT, "2015-08-28", null, new Place("Moscow", "Russia", ""), "Remarks on Syria", """
                Special Envoy Michael Ratney of the United States met Deputy Foreign Minister Mikhail Bogdanov of Russia.
                U.S. Special Envoy Michael Ratney was brief.
                RATNEY: Thank you.
                BOGDANOV: Thank you.
                """);
        MeetingMatch.Proposes proposes = assertInstanceOf(MeetingMatch.Proposes.class, match, match::toString);
        assertEquals("2015-08-28-moscow-ratney-bogdanov", proposes.meeting().id());
        assertEquals(MeetingLevel.OTHER, proposes.meeting().level());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRANSCRIPT | 2010-02-06 | Interview With Interfax   | SECRETARY CLINTON: I met Foreign Minister Lavrov. Lavrov agreed. Lavrov knows.
            ARTICLE    | 2010-02-06 | Snow in Munich            | Snow fell. Later Secretary of State Hillary Clinton flew home. Sergei Lavrov did not comment on the snow.
            ARTICLE    |            | Clinton and Lavrov meet   | Secretary of State Hillary Clinton met Foreign Minister Sergei Lavrov.
            TRANSCRIPT | 2010-02-06 | Remarks With Guido Westerwelle | SECRETARY CLINTON: I thank the Foreign Minister of Germany.
            OTHER      | 2010-02-06 | Menu                      | Soup, fish and ice cream.
            """)
    void whatIsNoMeetingProposesNone(DocumentKind kind, String day, String title, String text) {
        MeetingMatch match = match(kind, day, null, new Place("Munich", "Germany", ""), title, text);
        MeetingMatch.None none = assertInstanceOf(MeetingMatch.None.class, match, match::toString);
        assertTrue(none.reason().endsWith("."), none::reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ARTICLE    | 2009-03-06 | Geneva | Switzerland | Clinton leaves a dinner content | Secretary of State Hillary Clinton dined with her Russian counterpart. | 2009-03-06-geneva-clinton-lavrov
            TRANSCRIPT | 2021-06-16 | Geneva | Switzerland | A press conference | PRESIDENT BIDEN: We spoke about all that divides us and Russia. | 2021-06-16-geneva-biden-putin
            TRANSCRIPT | 1995-05-10 | Moscow | Russia      | Remarks to students | PRESIDENT CLINTON: I am glad to stand in this hall. | 1995-05-10-moscow-clinton-yeltsin
            """)
    void aPrincipalInTheMeetingsCityOnItsDayIsEnoughWhereTheOtherIsOnlyACountry(DocumentKind kind, String day, String city, String country, String title, String text, String id) {
        MeetingMatch.Joins joins = assertInstanceOf(MeetingMatch.Joins.class, match(kind, day, day, new Place(city, country, ""), title, text));
        assertEquals(id, joins.meetingId());
        assertTrue(joins.confidence() <= 0.7, joins::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ARTICLE    | 2009-03-06 | Geneva     | Switzerland   | Clinton on chocolate | Secretary of State Hillary Clinton tasted chocolate.
            TRANSCRIPT | 2009-03-06 | Geneva     | Switzerland   | Remarks With Tony Blair | SECRETARY CLINTON: Russia is near, and so is Tony Blair.
            TRANSCRIPT | 2010-06-24 | Washington | United States | Remarks on schools | PRESIDENT OBAMA: Russian pupils read much, and ours will.
            """)
    void aPrincipalWhoSpeaksOfSomethingElseThatDayJoinsNothing(DocumentKind kind, String day, String city, String country, String title, String text) {
        assertInstanceOf(MeetingMatch.None.class, match(kind, day, day, new Place(city, country, ""), title, text));
    }

    @Test
    void aMonthIsEnoughWithCityAndPeople() {
        MeetingMatch match = match(DocumentKind.ARTICLE, "1986-10", null, new Place("Reykjavik", "Iceland", ""), "Reagan and Gorbachev at Hofdi House",
                "President Reagan and General Secretary Gorbachev met for two days.");
        assertEquals("1986-10-11-reykjavik-reagan-gorbachev", assertInstanceOf(MeetingMatch.Joins.class, match, match::toString).meetingId());
    }

    @Test
    void aProposedMeetingIsFoundByTheNextDocumentOnIt() {
        String text = "SECRETARY CLINTON: We had a good talk.\nFOREIGN MINISTER LAVROV: Thank you, Hillary.\n";
        Place munich = new Place("Munich", "Germany", "");
        Meeting proposed = ((MeetingMatch.Proposes) match(DocumentKind.TRANSCRIPT, "2010-02-06", null, munich, "Remarks", text)).meeting();
        MeetingMatcher knowing = new MeetingMatcher(new Knowledge(KNOWLEDGE.people(), List.of(proposed)));
        DocumentPeople people = new DocumentPeople(INDEX, DocumentContext.of(text, Optional.of(LocalDate.of(2010, 2, 6))));
        Metadata metadata = new Metadata(none(), none(), none(), none(), Finding.certain(munich, "the head"), none(), date("2010-02-06"), none(), none(), none());
        MeetingMatch match = knowing.match(EVIDENCE.read(DocumentKind.TRANSCRIPT, metadata, text, new Span(0, text.length()), turns(text, people), List.of(), people));
        assertEquals(proposed.id(), assertInstanceOf(MeetingMatch.Joins.class, match).meetingId());
    }
}
