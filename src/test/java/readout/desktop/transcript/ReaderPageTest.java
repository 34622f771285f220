package readout.desktop.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import readout.model.Document;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Span;
import readout.model.Turn;

class ReaderPageTest {

    @Test
    void everyParagraphOfATurnIsARowAndOnlyTheFirstOpensIt() {
        Document document = new Script().prose(ParagraphKind.TITLE, "Remarks").turn("SECRETARY RICE", "First paragraph.", "Second.")
                .turn("QUESTION", "Why?").prose(ParagraphKind.FURNITURE, "# # #").document();

        List<ReaderRow> rows = ReaderPage.of(document, new BitSet(), false).rows();

        assertEquals(List.of("0+First paragraph.", "0 Second.", "1+Why?"), rows.stream().map(row -> told(row, document)).toList());
    }

    @Test
    void theWholePageShowsWhatTheHeaderLeavesOut() {
        Document document = new Script().prose(ParagraphKind.TITLE, "Remarks").turn("A", "Words.").prose(ParagraphKind.FURNITURE, "# # #").document();

        List<ReaderRow> rows = ReaderPage.of(document, new BitSet(), true).rows();

        assertEquals(List.of("PAGE Remarks", "0+Words.", "PAGE # # #"), rows.stream().map(row -> told(row, document)).toList());
    }

    @Test
    void hiddenTurnsInARowFoldIntoOneLine() {
        Document document = new Script().turn("A", "One.", "And more.").turn("Q", "Two?").turn("Q", "Three?").turn("B", "Four.").document();
        BitSet hidden = new BitSet();
        hidden.set(1, 3);

        List<ReaderRow> rows = ReaderPage.of(document, hidden, false).rows();

        assertEquals(List.of("0+One.", "0 And more.", "fold 1-2", "3+Four."), rows.stream().map(row -> told(row, document)).toList());
    }

    @Test
    void aTurnHiddenOverSeveralParagraphsIsCountedOnce() {
        Document document = new Script().turn("A", "One.", "Two.", "Three.").document();
        BitSet hidden = new BitSet();
        hidden.set(0);

        ReaderRow only = ReaderPage.of(document, hidden, false).rows().getFirst();

        assertEquals(1, ((ReaderRow.Fold) only).hidden());
    }

    @Test
    void severalTurnsInOneParagraphEachGetTheirRow() {
        String text = "A: One. B: Two. A: Three.";
        Document document = Script.document(text, List.of(new Paragraph(ParagraphKind.TEXT, 0, new Span(0, text.length()))),
                List.of(Script.turn("A", 0, 3, 7), Script.turn("B", 8, 11, 15), Script.turn("A", 16, 19, 25)));

        List<ReaderRow> rows = ReaderPage.of(document, new BitSet(), false).rows();

        assertEquals(List.of("0+One.", "1+Two.", "2+Three."), rows.stream().map(row -> told(row, document)).toList());
    }

    @Test
    void everyOffsetOfEverySpeechIsFoundAgainOnThePage() {
        long seed = 20_070_515;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            Script script = new Script();
            for (int turn = random.nextInt(1, 30); turn > 0; turn--) {
                String[] paragraphs = new String[random.nextInt(1, 4)];
                Arrays.setAll(paragraphs, i -> "word  \n\tand word ".repeat(random.nextInt(1, 5)).strip());
                script.turn("SPEAKER", paragraphs);
            }
            Document document = script.document();
            ReaderPage page = ReaderPage.of(document, new BitSet(), random.nextBoolean());
            for (int i = 0; i < 20; i++) {
                Turn turn = document.turns().get(random.nextInt(document.turns().size()));
                int offset = random.nextInt(turn.speech().start(), turn.speech().end());
                int row = page.rowAt(offset).orElseThrow();
                Span span = page.rows().get(row).span();
                assertTrue(span.start() <= offset, "seed " + seed + ", round " + round);
                if (span.contains(offset) && !Character.isWhitespace(document.text().charAt(offset))) {
                    RowText shown = RowText.of(document.text(), span);
                    assertEquals(offset, shown.offsetAt(shown.placeOf(offset)), "seed " + seed + ", round " + round);
                    assertEquals(document.text().charAt(offset), shown.shown().charAt(shown.placeOf(offset)));
                }
            }
        }
    }

    @Test
    void wrappedLinesAreShownAsOne() {
        RowText shown = RowText.of("We agreed\n     to work on\tevery issue", new Span(0, 37));

        assertEquals("We agreed to work on every issue", shown.shown());
        assertEquals(15, shown.offsetAt(shown.shown().indexOf("to work")));
    }

    @Test
    void marksAreFoundByStretchAndDrawnInOrder() {
        PageMark quote = new PageMark(PageMark.Kind.QUOTE, new Span(5, 50));
        PageMark hit = new PageMark(PageMark.Kind.HIT, new Span(0, 8));
        PageMark far = new PageMark(PageMark.Kind.HIT, new Span(60, 70));
        PageMarks marks = new PageMarks(List.of(far, hit, quote));

        assertEquals(List.of(quote, hit), marks.in(new Span(6, 10)));
        assertEquals(List.of(quote), marks.in(new Span(49, 60)));
        assertEquals(List.of(), marks.in(new Span(50, 60)));
    }

    private static String told(ReaderRow row, Document document) {
        return switch (row) {
            case ReaderRow.Speech speech -> speech.turn() + (speech.opening() ? "+" : " ") + speech.span().of(document.text());
            case ReaderRow.Fold fold -> "fold " + fold.firstTurn() + "-" + fold.lastTurn();
            case ReaderRow.Prose prose -> prose.kind() + " " + prose.span().of(document.text());
        };
    }
}
