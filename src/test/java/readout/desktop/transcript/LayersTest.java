package readout.desktop.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import readout.model.Document;
import readout.model.Span;

class LayersTest {

    @Test
    void marksThatOverlapOrLieWithinEachOtherStandOnLinesOfTheirOwn() {
        List<PageMark> marks = Layers.of(List.of(kept("inner", 5, 8), kept("outer", 0, 20), kept("later", 15, 30), kept("apart", 40, 50)));

        assertEquals(List.of(0, 1, 1, 0), marks.stream().map(PageMark::layer).toList());
    }

    @Test
    void noTwoMarksOnOneLineOverlapWhileThereAreLines() {
        long seed = 42;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 300; round++) {
            List<KeptMark> kept = new ArrayList<>();
            for (int i = random.nextInt(1, 12); i > 0; i--) {
                int start = random.nextInt(100);
                kept.add(kept("q" + i, start, start + random.nextInt(1, 25)));
            }
            List<PageMark> marks = Layers.of(kept);
            for (PageMark one : marks) {
                for (PageMark other : marks) {
                    boolean clash = one != other && one.layer() == other.layer() && one.layer() < 2 && one.span().overlaps(other.span());
                    assertTrue(!clash, "seed " + seed + ": " + one + " and " + other);
                }
            }
        }
    }

    @Test
    void quotesAreCountedBesideTheRowThatOpensTheirTurn() {
        Document document = new Script().turn("A", "One.", "Two words.").turn("B", "Three.").document();
        ReaderPage page = ReaderPage.of(document, new BitSet(), false);
        int second = document.text().indexOf("Two");
        int third = document.text().indexOf("Three");

        assertEquals(Map.of(0, List.of("x", "y"), 2, List.of("z")),
                CountMargin.byRow(page, List.of(kept("x", second, second + 3), kept("y", second, second + 9), kept("z", third, third + 5))));
    }

    private static KeptMark kept(String id, int start, int end) {
        return new KeptMark(id, new Span(start, end), 0, false);
    }
}
