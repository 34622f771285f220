package readout.reading.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Paragraphs of plain text, as its lines show them.
class PlainLayoutTest {

    private static List<Block> blocks(String text) {
        return PlainLayout.of(text, Deadline.in(Duration.ofSeconds(10)));
    }

    private static List<String> words(String text) {
        return blocks(text).stream().map(block -> block.span().of(text)).toList();
    }

    @Test
    void blankLinesPartParagraphs() {
        assertEquals(List.of("One.", "Two\nand a half.", "Three."), words("\n\n  One.\n\nTwo\nand a half.\n \t\nThree.\n\n"));
    }

    @Test
    void linesWithoutBlankOnesAreParagraphs() {
        assertEquals(List.of("Rain again", "By Ann Otherby", "The road is wet."),
                words("Rain again\nBy Ann Otherby\nThe road is wet.\n"));
    }

    @Test
    void longLinesAreParagraphsEvenWithinAGroup() {
        String line = "The road along the river is wet this morning, and the ministers, who came by train, were glad of it. ".repeat(2).strip();
        assertEquals(List.of("Head", line, "Thank you.", line), words("Head\n\n" + line + "\nThank you.\n" + line));
    }

    @Test
    void linesWrappedByAnotherMeasureThanTheirLettersAreJoined() {
        String text = """
                VIENNA, Sept 14 The two governments have agreed on a plan
                to mend the long wall, the minister said on Saturday after
                nearly three days of talks with her colleague from the north
                valley.
                The minister said that both were to send "a full list" of
                what they have seen within one week, and that under the plan
                masons must be on the ground in spring. The aim is the whole
                rebuilding of the wall by the middle of the year.
                Her colleague said of the plan, "Nothing is said about
                the use of stone and nothing about the cost of it."
                """;
        assertEquals(List.of("VIENNA", "The minister said that"),
                blocks(text).stream().map(block -> block.span().of(text)).map(words -> words.startsWith("VIENNA") ? "VIENNA" : words.split(" (?:both|of) ")[0]).toList());
    }

    @Test
    void wrappedLinesAreJoined() {
        String text = """
                The road along the river is wet this morning, and the ministers, who
                came by train, were glad of it. Nobody else was, and the bus was an
                hour late.
                The talks went on until noon, when the coffee gave out and with it
                the patience of all concerned.
                """;
        assertEquals(List.of(
                "The road along the river is wet this morning, and the ministers, who\ncame by train, were glad of it. Nobody else was, and the bus was an\nhour late.",
                "The talks went on until noon, when the coffee gave out and with it\nthe patience of all concerned."), words(text));
    }

    @Test
    void labelsBeginBlocksInWrappedText() {
        String text = """
                SECRETARY ROE: The road along the river is wet this morning, and we
                came by train. There was no other way, as the minister will tell you.
                FOREIGN MINISTER PRIMEROV: (Via interpreter.) It is a good train, and
                we are proud of it.
                Q Mr. Minister, may we ask when the next train leaves, and who will be
                on it?
                Ivan Primerov: At noon. You will have time for lunch if you are quick
                about it.
                [DEE LOCKE, SPOKESMAN]: And now I must ask you all to leave the hall by
                the door you came in.
                """;
        assertEquals(List.of("SECRETARY ROE:", "FOREIGN MINISTER PRIMEROV:", "Q Mr. Minister, may", "Ivan Primerov: At",
                        "[DEE LOCKE, SPOKESMAN]:"),
                words(text).stream().map(block -> block.split(" (The|\\(Via|we ask|noon|And)", 2)[0]).toList());
    }

    @Test
    void aSentenceThatGoesOnIsNoLabel() {
        String text = """
                The minister said that two things had been agreed at the meeting, and
                they were these: the treaty goes to the lawyers, and the teams meet in
                autumn. One thing more: he was glad of the train, which left at noon.
                """;
        assertEquals(1, blocks(text).size());
    }

    @Test
    void indentedFirstLinesBeginParagraphs() {
        String text = """
                     The President. Good afternoon. The road along the river is wet,
                and we came by train. There was no other way, as you know.
                     I want to thank the people of Exampleton, who waited for us in
                the rain for an hour, and more than an hour.
                     Q. Mr. President, may we ask when the next train leaves, and who
                will be on it?
                """;
        assertEquals(3, blocks(text).size());
    }

    @Test
    void headingsAreShortAndAloneAndInCapitalsOrNumbered() {
        String text = "JOINT STATEMENT\n\nThe Parties agree.\n\nII. On Rivers\n\nThey are wet.\n\nOn roads\n\nAlso wet.\n\n10:05 A.M. EDT\n";
        assertEquals(List.of("JOINT STATEMENT", "II. On Rivers"),
                blocks(text).stream().filter(b -> b.kind() == Block.Kind.HEADING).map(b -> b.span().of(text)).toList());
    }

    @Test
    void capitalsThatComeAgainAreLabelsNotHeadings() {
        String text = "PRESIDENT ROE\n\nGood afternoon.\n\nPRIME MINISTER VTOROV\n\nThank you.\n\nPRESIDENT ROE\n\nNot at all.\n";
        assertEquals(List.of("PRIME MINISTER VTOROV"),
                blocks(text).stream().filter(b -> b.kind() == Block.Kind.HEADING).map(b -> b.span().of(text)).toList());
    }

    @Test
    void bulletsMakeItems() {
        String text = "We agreed:\n• on maps;\n• on gauges.\n\n- and on boots\n\n— Нет, — сказал он.\n";
        assertEquals(List.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM, Block.Kind.PARAGRAPH),
                blocks(text).stream().map(Block::kind).toList());
    }

    @Test
    void oneGiganticLineIsOneBlock() {
        String text = "The road is wet. ".repeat(100_000).strip();
        assertEquals(1, blocks(text).size());
    }
}
