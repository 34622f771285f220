package readout.archive.quotes.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.model.Span;

class TwoVersionsTest {

    private static final String OLD = """
            ROE: We have come a long way since the spring. The talks on fish were good.

            ORLOV: Yes. We agree in part with what was said about cod, and we shall write to you.

            ROE: Thank you. Yes.
            """;

    @Test
    void wordsThatStandAtOnePlaceAreFoundThereWhateverMarksAndLineEndsTheyHave() {
        String fresh = OLD.replace("in part with what", "in part\nwith what").replace("ROE: We", "ROE:  Good morning. We");
        assertEquals("agree in part\nwith what", found(OLD, fresh, "agree in part with what"));
        assertEquals("“so-called” we’d—well", found("He said the \"so-called\" we'd -- well, no.", "Again he said the “so-called” we’d—well, no.",
                "\"so-called\" we'd -- well"));
        assertEquals(" spring. ", found(OLD, fresh, " spring. "));
    }

    @Test
    void ofLikeWordsTheOneAmongTheSameWordsIsFound() {
        String fresh = "A note first.\n\n" + OLD;
        Span second = new Span(OLD.lastIndexOf("Yes."), OLD.lastIndexOf("Yes.") + 4);
        assertEquals(new Placing.Found(new Span(fresh.lastIndexOf("Yes."), fresh.lastIndexOf("Yes.") + 4)), new TwoVersions(OLD, fresh).place(second));
    }

    @Test
    void likeWordsAreForPeopleToSettleWhereTheirOwnAreGone() {
        String fresh = OLD.replace("ORLOV: Yes. We", "ORLOV: We");
        Span first = new Span(OLD.indexOf("Yes."), OLD.indexOf("Yes.") + 4);
        Placing.Ambiguous ambiguous = assertInstanceOf(Placing.Ambiguous.class, new TwoVersions(OLD, fresh).place(first));
        assertEquals(List.of("Yes."), ambiguous.candidates().stream().map(candidate -> candidate.span().of(fresh)).toList());
    }

    @Test
    void changedWordsAreShownWhereTheyStandNow() {
        String fresh = OLD.replace("agree in part with", "largely agree with");
        Placing.Changed changed = assertInstanceOf(Placing.Changed.class, place(OLD, fresh, "We agree in part with what was said about cod"));
        assertEquals("We largely agree with what was said about cod", changed.candidates().getFirst().span().of(fresh));
        assertTrue(changed.candidates().getFirst().likeness() > 0.7);
    }

    @Test
    void changedWordsThatMovedAreShownToo() {
        String moved = "ORLOV: Yes. We agree in full with what was said about cod, and we shall write to you.\n\n";
        String fresh = moved + "NOTE: Nothing else.\n\n" + OLD.replaceFirst("ORLOV: [^\n]*\n\n", "");
        Placing.Changed changed = assertInstanceOf(Placing.Changed.class, place(OLD, fresh, "We agree in part with what was said about cod"));
        assertEquals("We agree in full with what was said about cod", changed.candidates().getFirst().span().of(fresh));
    }

    @Test
    void wordsThatAreNowhereAreGone() {
        String fresh = OLD.replaceFirst("ORLOV: [^\n]*\n\n", "");
        assertInstanceOf(Placing.Gone.class, place(OLD, fresh, "We agree in part with what was said about cod"));
        assertInstanceOf(Placing.Gone.class, place(OLD, "", "We agree"));
    }

    @Test
    void movedParagraphsTakeTheirWordsAlong() {
        String paragraph = "ORLOV: Yes. We agree in part with what was said about cod, and we shall write to you.\n\n";
        assertEquals("in part", found(OLD, OLD.replace(paragraph, "") + "\n" + paragraph, "in part"));
    }

    @Test
    void offsetsAreFoundBeforeTheSameWord() {
        String fresh = "Later. " + OLD.replace("Yes. We agree", "No. We agree");
        TwoVersions versions = new TwoVersions(OLD, fresh);
        assertEquals(OptionalInt.of(fresh.indexOf("We agree")), versions.offset(OLD.indexOf("We agree")));
        assertEquals(OptionalInt.empty(), versions.offset(OLD.indexOf("Yes. We")));
        assertTrue(versions.likeness() > 0.9);
        assertEquals(0, new TwoVersions(OLD, "etwas anderes").likeness());
    }

    @Test
    void differencesGiveBothSides() {
        List<WordChange> changes = WordDifference.between("We agree in part, with joy.", "We largely agree, with great joy!");
        assertEquals("We /largely +agree/in part-, with /great +joy/.-!+", changes.stream().map(change -> change.words()
                + switch (change.kind()) { case SAME -> "/"; case REMOVED -> "-"; case ADDED -> "+"; }).collect(Collectors.joining()));
        assertEquals("We largely agree, with great joy!", changes.stream().filter(change -> change.kind() != WordChange.Kind.REMOVED)
                .map(WordChange::words).collect(Collectors.joining()));
    }

    @Test
    void longTextsTakeTimeInProportion() {
        Random random = new Random(7);
        String text = IntStream.range(0, 400_000).mapToObj(i -> "w" + (int) Math.exp(random.nextDouble() * 9)).collect(Collectors.joining(" "));
        String other = text.substring(0, 700_000) + " something new " + text.substring(700_100, 1_500_000).replace("w77 ", "w78 ") + text.substring(1_600_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            TwoVersions versions = new TwoVersions(text, other);
            for (int start = 0; start + 200 < text.length(); start += text.length() / 300) {
                versions.place(new Span(start, start + 200));
            }
            new TwoVersions(text, text.toUpperCase(Locale.ROOT)).place(new Span(5, 500));
        });
    }

    private static Placing place(String old, String fresh, String words) {
        int start = old.indexOf(words);
        return new TwoVersions(old, fresh).place(new Span(start, start + words.length()));
    }

    private static String found(String old, String fresh, String words) {
        return assertInstanceOf(Placing.Found.class, place(old, fresh, words)).span().of(fresh);
    }
}
