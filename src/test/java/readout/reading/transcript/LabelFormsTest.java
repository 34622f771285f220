package readout.reading.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.SourceFormat;
import readout.model.Span;
import readout.reading.format.Block;
import readout.reading.format.Hints;
import readout.reading.format.SourceText;

/// Labels out of the ordinary: slips of the hand, marks, lines of their own, dashes, brackets.
class LabelFormsTest {

    private static final String TALK = """
            SECRETARY RICE: Good evening. We had a long talk.

            QUESTION: About what?

            SECRETARY RICE: About the treaty.

            QUESTION: Only that?

            """;

    @ParameterizedTest
    @ValueSource(strings = {"SECERTARY RICE: Yes, and trade.", "SECRETARY RICE; Yes, and trade.", "SECRETARY RICE. Yes, and trade.", "SECRETARY RICE Yes, and trade.",
        "Secretary Rice: Yes, and trade.", "SECRETARY RiCE: Yes, and trade.", "SECRETARY  RICE : Yes, and trade.", "SECRETARY\u00A0RICE:\u00A0Yes, and trade.",
        "SECRETARY RICE\uFF1A Yes, and trade.", "**SECRETARY RICE:** Yes, and trade.", "**SECRETARY RICE**: Yes, and trade.", "SECRETARY\nRICE: Yes, and trade.",
        "SECRETARY RICE:Yes, and trade.", "SECRETARY RICE:\nYes, and trade.", "SECRETARY RICE:\n\nYes, and trade.", "SECRTARY RICE: Yes, and trade.",
        "\u200BSECRETARY RICE: Yes, and trade.", "> SECRETARY RICE: Yes, and trade.", "• SECRETARY RICE: Yes, and trade.", "RICE: Yes, and trade.", "SEC. RICE: Yes, and trade.",
        "Д.Медведев: Yes, and trade.", "IVAN RIVERS, DIR. CENTER FOR PEACE: Yes, and trade.", "President Vladimir Putin: Yes, and trade.",
        "SECRETARY RICE (smiling): Yes, and trade.", "[SECRETARY RICE]: Yes, and trade.", "[10:02:13] SECRETARY RICE: Yes, and trade."})
    void aSlipOrAMarkDoesNotHideALabel(String turn) {
        List<Fixtures.Row> rows = Fixtures.rows(TALK + turn + "\n\nQUESTION: And now?\n");
        assertEquals(6, rows.size(), turn);
        assertEquals("Yes, and trade.", rows.get(4).speech());
        assertEquals("And now?", rows.get(5).speech());
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUESTON: And trade?", "QUESTION; And trade?", "QUESTION And trade?", "Question: And trade?", "QUETSION: And trade?", "REPORTER: And trade?",
        "Q: And trade?", "QUESTION:And trade?"})
    void aSlipInAQuestionsLabelIsAQuestion(String turn) {
        List<Fixtures.Row> rows = Fixtures.rows(TALK.replace("QUESTION: Only that?\n\n", "") + turn + "\n\nSECRETARY RICE: That too.\n");
        assertEquals(5, rows.size(), turn);
        assertEquals("question", rows.get(3).kind().word());
        assertEquals("And trade?", rows.get(3).speech());
    }

    @Test
    void labelsAloneOnTheirLinesWithoutAColon() {
        assertTurns("""
                Talks in Moscow

                SECRETARY RICE

                Good evening, everybody. It was a long day and a good one.

                QUESTION

                Did you agree?

                SECRETARY RICE

                We agreed on this: we go on.

                QUESTION

                And then?
                """, "SECRETARY RICE|Good evening, everybody. It was a long day and a good one.", "QUESTION|Did you agree?",
                "SECRETARY RICE|We agreed on this: we go on.", "QUESTION|And then?");
    }

    @Test
    void labelsBeforeADash() {
        assertTurns("""
                Dmitry Peskov – Good evening, colleagues. Let us begin – it is late.

                Vladimir Putin – Thank you. I will be short.

                Question – Will there be a summit?

                Vladimir Putin – There will be one – soon.

                Question – Where?

                Vladimir Putin – In Helsinki.

                Dmitry Peskov – Thank you all.
                """, "Dmitry Peskov|Good evening, colleagues. Let us begin – it is late.", "Vladimir Putin|Thank you. I will be short.",
                "Question|Will there be a summit?", "Vladimir Putin|There will be one – soon.", "Question|Where?", "Vladimir Putin|In Helsinki.",
                "Dmitry Peskov|Thank you all.");
    }

    @Test
    void labelsWithRunningTimesAndNoColon() {
        assertTurns("""
                Rough transcript
                Brian Kilmeade [00:00:00] Welcome back. It is good to see you.
                Marco Rubio [00:00:12] Thank you. I said then: we will see.
                Brian Kilmeade [00:00:50] And have we seen?
                Marco Rubio [00:00:59] We have.
                """, "Brian Kilmeade|Welcome back. It is good to see you.", "Marco Rubio|Thank you. I said then: we will see.",
                "Brian Kilmeade|And have we seen?", "Marco Rubio|We have.");
    }

    @Test
    void labelsInBoldWithoutAColon() {
        String text = "Talks\n\nSECRETARY RICE Good evening.\n\nQUESTION Did you agree?\n\nSECRETARY RICE We did.\n\nSTAFF Thank you.\n";
        List<Span> strong = List.of(spanOf(text, "SECRETARY RICE", 0), spanOf(text, "QUESTION", 0), spanOf(text, "SECRETARY RICE", 30), spanOf(text, "STAFF", 0));
        TranscriptDraft draft = new TranscriptReader().read(new SourceText(SourceFormat.HTML, text, List.of(), strong, Hints.none())).orElseThrow();
        assertEquals(List.of("SECRETARY RICE|Good evening.", "QUESTION|Did you agree?", "SECRETARY RICE|We did.", "STAFF|Thank you."),
                draft.turns().stream().map(t -> t.label() + "|" + t.speech().of(text)).toList());
    }

    @Test
    void headingsBetweenTurnsBelongToNobody() {
        String text = """
                The President. Good afternoon.

                Arms Control

                Q. Is the treaty dead?

                The President. No.

                SYRIA

                Q. And Syria?

                The President. We are at work.

                * * *

                Q. Thank you.
                """;
        List<Block> blocks = List.of(new Block(Block.Kind.HEADING, 2, spanOf(text, "Arms Control", 0)));
        TranscriptDraft draft = new TranscriptReader().read(new SourceText(SourceFormat.HTML, text, blocks, List.of(), Hints.none())).orElseThrow();
        assertEquals(List.of("Good afternoon.", "Is the treaty dead?", "No.", "And Syria?", "We are at work.", "Thank you."),
                draft.turns().stream().map(t -> t.speech().of(text)).toList());
        assertEquals(draft, Fixtures.read(text).orElseThrow(), "without the format's help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"END 12:05 P.M. EDT", "                 END       12:05 P.M. (L)", "(The briefing was concluded at 1:14 p.m.)", "# # #", "###", "-30-", "BACK TO TOP", "* * *",
        "2007/T7-4\n\nReleased on May 15, 2007", "PRN: 2010/434", "NOTE: The President spoke at 1:50 p.m. in the Rose Garden.", "Released on May 15, 2007",
        "Published by the U.S. Department of State Website at http://www.state.gov", "See also\n\nMeeting with the President", "Back to list", "For media inquiries call 555-0100.",
        "(end transcript)", "Share this page\nTweet", "К списку", "Опубликовано: 5 мая 2010", "You are receiving this mail because you subscribed.\nUnsubscribe", "[BACK TO TOP](#)",
        "Copyright © 2007 NPR. All rights reserved.", "[Whereupon, at 12:10 p.m., the hearing was adjourned.]", "http://www.example.org/a/b.html", "Page 3 of 3"})
    void aPagesFootBelongsToNobody(String foot) {
        for (String gap : List.of("\n\n", "\n")) {
            List<Fixtures.Row> rows = Fixtures.rows(TALK + "SECRETARY RICE: Yes, and trade." + gap + foot + "\n");
            assertEquals("Yes, and trade.", rows.getLast().speech(), foot);
        }
    }

    @Test
    void oneLabelIsEnough() {
        assertTurns("""
                Statement on the Treaty
                Washington, DC

                SECRETARY CLINTON: Good morning. We worked for a year, and this is a good day for both countries.

                I thank all who took part.

                # # #
                """, "SECRETARY CLINTON|Good morning. We worked for a year, and this is a good day for both countries. I thank all who took part.");
    }

    private static Span spanOf(String text, String words, int from) {
        int at = text.indexOf(words, from);
        return new Span(at, at + words.length());
    }

    private static void assertTurns(String text, String... turns) {
        assertEquals(List.of(turns), Fixtures.rows(text).stream().map(row -> row.label() + "|" + row.speech()).toList());
    }
}
