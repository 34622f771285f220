package readout.reading.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.model.Span;
import readout.model.StageDirection;

/// What holds of every text, be it a transcript or noise.
class TranscriptInvariantsTest {

    private static final List<String> SENTENCES = List.of("We had a good talk.", "I told him: it is time.", "The treaty is ready, and so are we.",
            "There are two points: peace and trade.", "It began at 10:15 and it was long.", "Do you agree?", "(Laughter.)", "I met the President (NATO was there).",
            "Well, of course -- of course.", "On Iran: nothing new.", "Thank you.", "He said, \"No.\"", "The U.S. and Russia agree on START.", "That is all I can say");

    /// How a generated page prints its labels.
    private enum Style {
        CAPITALS("SECRETARY RICE:", "FOREIGN MINISTER LAVROV:", "QUESTION:", "MR. BOUCHER:"),
        NO_PERIODS("MR PRICE:", "QUESTION:", "SECRETARY BLINKEN:", "MODERATOR:"),
        MIXED("Vladimir Putin:", "Question:", "Dmitry Peskov:", "Barack Obama:"),
        PUBLIC_PAPERS("The President.", "Q.", "President Yeltsin.", "Secretary Baker."),
        RUSSIAN("С.В.Лавров:", "Вопрос:", "Дж.Керри:", "В.Путин:"),
        SURNAMES("BLITZER:", "LAVROV:", "UNIDENTIFIED MALE:", "DOUGHERTY:");

        private final List<String> labels;

        Style(String... labels) {
            this.labels = List.of(labels);
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void generatedTranscriptsAreReadBack(Style style) {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("Remarks After the Talks\n\nMoscow, Russia\n\n");
            List<String> expected = new ArrayList<>();
            String last = "";
            int turns = 8 + random.nextInt(20);
            for (int i = 0; i < turns; i++) {
                String label = style.labels.get(i < 4 ? i : random.nextInt(4));
                if (label.equals(last)) {
                    continue;
                }
                last = label;
                String speech = speech(random);
                text.append(label).append(' ').append(speech).append("\n\n");
                expected.add(label.replaceAll("[:.]$", "") + ": " + Fixtures.collapse(speech));
            }
            List<String> actual = Fixtures.rows(text.toString()).stream().map(row -> row.label() + ": " + row.speech()).toList();
            assertEquals(expected, actual, "seed " + seed);
        }
    }

    private static String speech(Random random) {
        StringBuilder speech = new StringBuilder("So ");
        int sentences = 1 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            boolean ends = ".?!\")".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
            speech.append(sentence).append(ends ? "" : ".").append(i + 1 == sentences ? "" : random.nextInt(4) == 0 ? "\n\n" : " ");
        }
        return speech.toString();
    }

    @Test
    void cutTextsKeepTheRules() {
        for (String name : Fixtures.NAMES) {
            String text = Fixtures.text(name);
            for (int end = 0; end < text.length(); end += 17) {
                int length = end;
                assertKeepsRules(text.substring(0, end), () -> name + " cut at " + length);
                assertKeepsRules(text.substring(text.length() - end), () -> name + " from the end " + length);
            }
        }
    }

    @Test
    void noiseKeepsTheRules() {
        String[] pieces = {"Q", "A", ":", ". ", "\n", "\n\n", " ", "  ", "(", ")", "[", "]", "MR. PRICE", "QUESTION", "The President", "Putin", "С.В.Лавров", "Вопрос",
            "10:15", "00:13", "--", "—", "\u00A0", "\u200B", "\uFEFF", "**", "* * *", "_", "\n* * *\n", "# # #", "END 1:05 P.M.", "(Laughter.)", "(via interpreter)", "we said", "Thank you", ",", ";", "\"",
            "\u201C", "«", "»", "'", "\u2019", "\uD83D", "\uDE00", "\u0000", "\t", "\r", "\f", "\u2028", "…", "/", "https://a.b:c", "follows:]", "Ё", "\u0301", "1", "of", "the", "и"};
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int count = random.nextInt(60);
            for (int i = 0; i < count; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? " " : "");
            }
            int printed = seed;
            assertKeepsRules(text.toString(), () -> "seed " + printed);
        }
    }

    @Test
    void aLongTextOnOneLineIsReadInOneGo() {
        StringBuilder text = new StringBuilder();
        int turns = 0;
        while (text.length() < 5_000_000) {
            text.append(turns % 2 == 0 ? "SECRETARY RICE: " : "QUESTION: ").append("So we had a good talk. There are two points: peace and trade. ".repeat(4));
            turns++;
        }
        assertEquals(turns, Fixtures.read(text.toString()).orElseThrow().turns().size());
    }

    private static void assertKeepsRules(String text, Supplier<String> which) {
        Fixtures.read(text).ifPresent(draft -> {
            int end = 0;
            for (DraftTurn turn : draft.turns()) {
                Span label = turn.labelSpan().orElse(new Span(turn.speech().start(), turn.speech().start()));
                assertTrue(label.start() >= end, which);
                assertTrue(turn.speech().start() >= label.end(), which);
                end = turn.speech().end();
                assertFalse(turn.speech().isEmpty(), which);
                assertEquals(turn.speech().trimmed(text), turn.speech(), which);
                assertTrue(draft.body().contains(turn.speech()), which);
                assertEquals(turn.labelSpan().isEmpty(), turn.label().isEmpty(), which);
            }
            assertTrue(end <= text.length(), which);
            assertTrue(draft.strength() >= 0 && draft.strength() <= 1, which);
            int from = 0;
            for (StageDirection direction : draft.directions()) {
                assertTrue(direction.span().start() >= from && draft.body().contains(direction.span()), which);
                from = direction.span().end();
            }
        });
    }
}
