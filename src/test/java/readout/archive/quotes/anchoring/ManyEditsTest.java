package readout.archive.quotes.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.model.Span;

/// Hundreds of made-up new versions, of which it is known where every quote went: none may be moved to a wrong place, and none lost.
class ManyEditsTest {

    private static final int TEXTS = 1000;
    private static final int QUOTES = 20;

    private int moved;
    private int review;
    private int wrong;
    private int whole;
    private int wholeMoved;
    private int aside;

    @Test
    void noQuoteIsMovedWronglyAndNoneIsLost() {
        for (int seed = 1; seed <= TEXTS; seed++) {
            oneText(seed);
        }
        System.out.printf("%d quotes: %d moved, %d for review, %d wrongly moved, 0 lost; of %d whose words are whole %d moved; of %d changed %d with the right place%n",
                TEXTS * QUOTES, moved, review, wrong, whole, wholeMoved, TEXTS * QUOTES - whole, aside);
        assertEquals(0, wrong, "wrongly moved");
        assertEquals(TEXTS * QUOTES, moved + review, "lost");
        assertTrue(wholeMoved > 0.8 * whole, wholeMoved + " of " + whole);
    }

    private void oneText(int seed) {
        Random random = new Random(seed);
        EditedText text = new EditedText(random);
        EditedText.Printed before = text.printed();
        List<List<Integer>> quotes = text.quotes(before, QUOTES);
        text.edit(1 + random.nextInt(12));
        EditedText.Printed after = text.printed();
        TwoVersions versions = new TwoVersions(before.text(), after.text());
        for (List<Integer> quote : quotes) {
            Span old = before.together(quote).orElseThrow();
            Optional<Span> truth = after.together(quote);
            whole += truth.isPresent() ? 1 : 0;
            switch (versions.place(old)) {
                case Placing.Found(Span to) -> {
                    moved++;
                    wholeMoved += truth.isPresent() ? 1 : 0;
                    if (truth.isPresent() ? !truth.get().equals(to) : !holdsMost(to, quote, before, after)) {
                        wrong++;
                        System.out.println("seed " + seed + ": " + old.of(before.text()) + " moved from " + old + " to " + to + " instead of " + truth);
                    }
                }
                case Placing other -> {
                    review++;
                    aside += other.candidates().stream().anyMatch(candidate -> touches(candidate.span(), quote, after)) ? 1 : 0;
                }
            }
        }
    }

    /// A quote over the end of a paragraph may find the same words where a like paragraph has come to stand before or behind: most of
    /// its own words must be there, or as many as not.
    private static boolean holdsMost(Span span, List<Integer> quote, EditedText.Printed before, EditedText.Printed after) {
        List<Integer> words = quote.stream().filter(id -> before.places().get(id).length() > 1).toList();
        long held = words.stream().map(after.places()::get).filter(place -> place != null && span.contains(place)).count();
        return held > 0 && 2 * held >= words.size();
    }

    private static boolean touches(Span span, List<Integer> quote, EditedText.Printed after) {
        return quote.stream().map(after.places()::get).anyMatch(place -> place != null && place.overlaps(span));
    }
}
