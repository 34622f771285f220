package readout.reading.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like a speaker's label and is none.
class LookAlikesTest {

    private static final String BEFORE = """
            Remarks After the Meeting

            SECRETARY RICE: Thank you all for coming. We had a good day, and I am glad of it.

            QUESTION: Did you speak of Iran?

            """;
    private static final String AFTER = """

            SECRETARY RICE: We did. It was a long talk.

            QUESTION: And of Kosovo?

            SECRETARY RICE: Of that too.
            """;

    @ParameterizedTest
    @ValueSource(strings = {
        "WEEKLY ADDRESS: Building an Economy That Lasts", "WASHINGTON, D.C.: The talks will go on in this city.", "PRN: 2010/434",
        "Note: the minister spoke without a text.", "ROUNDUP: Ministers meet again", "Editor's note: the recording is incomplete.", "FOR IMMEDIATE RELEASE: July 5",
        "Subject: the new treaty", "Date: May 15, 2007", "Location: Spaso House, Moscow", "Participants: the two ministers",
        "Contact: press@example.org", "TOPICS: Iran, Kosovo, trade", "On Iran: no change", "TRANSCRIPT: THE MINISTERS MEET THE PRESS",
        "INDEX: SYRIA", "IRAN: Talks in Geneva", "John 3:16", "at 10:15 A.M. EDT", "10:15 A.M. EDT", "https://example.org/a:b",
        "a ratio of 3:1", "Yeas: 71, Nays: 26", "VOTE: 71 to 26", "MOSCOW: The ministers met for two hours.", "Article 5: Inspections",
        "Nuclear Security: the ministers agreed to do more.", "Первое: договор. Второе: торговля.", "Тема: новый договор", "Москва: переговоры окончены."})
    void aLineAmongTheSpeechesIsNoSpeaker(String line) {
        for (String text : List.of(BEFORE + line + "\n" + AFTER, line + "\n\n" + BEFORE + AFTER)) {
            List<String> labels = Fixtures.rows(text).stream().map(Fixtures.Row::label).distinct().toList();
            assertEquals(List.of("SECRETARY RICE", "QUESTION"), labels, line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He told me: go home.", "Let me say this: it will not stand.", "I asked Sergey: what now?", "My answer is simple: no.",
        "As the President said: we are ready.", "There are two points: peace and trade.", "The minister wrote to me: come soon.",
        "I will say to President Putin: we are ready. And I will say to him: so are you.", "It is one thing: trust. Another thing: time.",
        "We met at 10:15 and spoke until 12:30.", "It was a vote of 3:1 in favor."})
    void aColonInsideASpeechEndsNothing(String sentence) {
        String text = BEFORE + "SECRETARY RICE: Well. " + sentence + " That is all.\n" + AFTER;
        List<Fixtures.Row> rows = Fixtures.rows(text);
        assertEquals("Well. " + sentence + " That is all.", rows.get(2).speech());
        assertEquals(6, rows.size());
    }

    @Test
    void articlesAreNoTranscripts() {
        assertNone("""
                MOSCOW, June 15. - Lavrov: no new talks are planned

                The foreign minister said on Tuesday: "There is nothing to talk about."

                Ryabkov: "We wait"

                His deputy told reporters one thing: wait. Peskov: "Nothing to add." The embassy: silence.

                Read also: The long road to Geneva
                Source: a newspaper
                """);
    }

    @Test
    void factSheetsAreNoTranscripts() {
        assertNone("""
                FACT SHEET

                Arms Control: The two countries agreed on lower limits for warheads and launchers.

                Afghanistan: Troops and freight pass through Russian air space under the transit agreement.

                Nuclear Security: Both countries will get rid of a part of their plutonium.

                Trade: Exports to Russia rose by a third in a year. The arms control talks help trade.

                Contact: the press office
                """);
    }

    @Test
    void communiquesAreNoTranscripts() {
        assertNone("""
                Joint Statement

                The Presidents, guided by the wish for peace, agreed: 1. to meet each year; 2. to cut their forces.

                The United States: will close two bases. The Russian Federation: will close one.

                They declare: the time of fear is over.
                """);
    }

    @Test
    void memorandaInProseAreNoTranscripts() {
        assertNone("""
                MEMORANDUM OF CONVERSATION

                SUBJECT: Luncheon with Chairman Gorbachev
                PARTICIPANTS: The President; Chairman Gorbachev; interpreters
                DATE AND PLACE: December 7, 1988, Governors Island

                The President said that he was glad to be there. The Chairman replied: so was he. (S)

                The President asked about the earthquake. Chairman Gorbachev said it was grave. (S)
                """);
    }

    @Test
    void listsOfQuestionsOnASubjectAreWeak() {
        String text = """
                The New Treaty: Questions and Answers

                Q: What does the treaty limit?
                A: The treaty limits warheads and launchers on both sides.

                Q: How is it verified?
                A: By inspections, notices and exchanges of data. Eighteen inspections a year are allowed.

                Q: When does it end?
                A: Ten years after its entry into force.
                """;
        double strength = Fixtures.read(text).map(TranscriptDraft::strength).orElse(0.0);
        assertTrue(strength < 0.5, "strength " + strength);
    }

    @Test
    void aSpeechWithoutLabelsIsNoTranscript() {
        assertNone("""
                Statement by the President
                May 1, 2010

                Good afternoon. I want to speak of three things: peace, trade and trust.

                First: peace. Second: trade. My message is simple: we must act.

                Thank you.
                """);
    }

    @Test
    void telegramsInCapitalsAreNoTranscripts() {
        assertNone("""
                SUBJECT: MEETING WITH THE FOREIGN MINISTER: START AND ABM
                REF: STATE 1234

                1. SUMMARY: THE SECRETARY MET THE MINISTER. HE SAID: WE ARE READY. END SUMMARY.

                2. START: THE SIDES AGREED ON TWO POINTS: NUMBERS AND INSPECTIONS.

                3. COMMENT: THE MOOD WAS GOOD.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:13 P.M. (Local)", "4:55 P.M. (L)", "7:20 A.M. CEST", "10:15 PM"})
    void theHourAboveASpeechIsNoSpeaker(String hour) {
        assertNone("""
                THE WHITE HOUSE

                REMARKS BY THE PRESIDENT
                AT THE END OF THE TALKS

                Hotel by the River
                """ + hour + """


                Good afternoon, everyone. We have had a good day, and I thank my hosts for it.

                We spoke of arms and of trade. I am sure that we will go on with it.

                END 12:46 P.M. (Local)
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<…>\nTopics\nForeign policy", "8:00 P.M. CEST", "14 сентября 2013 года", "September 14, 2013", "[End of Document]", "Secretary's Home Page | Department of State Home Page",
        "<...>\n\nГеография\nСША", "Additional materials\n\nPhoto album", "Дополнительные материалы\nФото\nДокументы без даты", "812-12-04-2017", "[[Page 1653]]", "Content and Programming Copyright 2009 River Network, Inc. ALL RIGHTS RESERVED."})
    void whatStandsBelowTheLastWordsIsOfThePage(String foot) {
        List<Fixtures.Row> rows = Fixtures.rows(BEFORE + AFTER + "\n" + foot + "\n");
        assertEquals("Of that too.", rows.getLast().speech());
    }

    @Test
    void aNameInsideAHeadlineIsNoSpeaker() {
        List<String> labels = Fixtures.rows("Summit Is Under Way In Helsinki; CNN: Ministers Had An Interpreter. Aired 8-8:30a ET\n\nAired July 16, 2018 - 08:00 ET\n\n" + BEFORE + AFTER)
                .stream().map(Fixtures.Row::label).distinct().toList();
        assertEquals(List.of("SECRETARY RICE", "QUESTION"), labels);
    }

    @Test
    void aFirstSpeechThatIsWrappedIsNoFieldOfTheHead() {
        List<Fixtures.Row> rows = Fixtures.rows("""
                Press Conference

                Paul Waters (Spokesman): Good Afternoon, Ladies and Gentlemen of the Press
                and welcome to all of you.

                Ann Rivers (Chair of the Council): Thank you, Paul. We had a frank
                discussion.

                Waters: The first question is there.

                Ann Rivers: I am glad of it.
                """);
        assertEquals("Paul Waters", rows.getFirst().label());
    }

    @Test
    void aHeadingUnderALineIsNoSpeaker() {
        List<String> labels = Fixtures.rows("RiverNow\nPress Release:\nHotel by the River\n\n" + BEFORE + AFTER).stream().map(Fixtures.Row::label).distinct().toList();
        assertEquals(List.of("SECRETARY RICE", "QUESTION"), labels);
    }

    private static void assertNone(String text) {
        Fixtures.read(text).ifPresent(draft -> assertTrue(draft.strength() < 0.5,
                draft.strength() + " " + draft.turns().stream().map(DraftTurn::label).toList()));
    }
}
