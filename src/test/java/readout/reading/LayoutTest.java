package readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import readout.model.Document;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Turn;
import readout.reading.catalogue.CatalogueReader;

/// How a document's paragraphs lie over its text.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutTest {

    private static final String PAGE = """
            Home
            Search

            Remarks With Foreign Minister Lavrov

            Hillary Rodham Clinton
            Secretary of State
            Geneva, Switzerland
            March 6, 2009

            SECRETARY CLINTON: Good evening. We have had a good talk.
            There is more to say.

            It will be said tomorrow.
            FOREIGN MINISTER LAVROV: (In Russian.)
            QUESTION: Will you meet again?
            SECRETARY CLINTON: We will.

            2009/T1-20

            # # #

            Share this
            """;

    private DocumentReader reader;

    @BeforeAll
    void load() {
        reader = new DocumentReader(new CatalogueReader().bundled());
    }

    @Test
    void coversEveryVisibleCharacterOnceAndInOrder() {
        Document document = read(PAGE);
        int end = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            assertTrue(paragraph.span().start() >= end, paragraph + " begins before " + end);
            assertTrue(document.text().substring(end, paragraph.span().start()).isBlank());
            end = paragraph.span().end();
        }
        assertTrue(document.text().substring(end).isBlank());
    }

    @Test
    void beginsAParagraphWithEveryTurn() {
        Document document = read(PAGE);
        List<Integer> starts = document.paragraphs().stream().map(paragraph -> paragraph.span().start()).toList();
        for (Turn turn : document.turns()) {
            assertTrue(starts.contains(turn.labelSpan().orElseThrow().start()), turn.label());
        }
    }

    @Test
    void keepsHeadAndFootOutOfTheTurns() {
        Document document = read(PAGE);
        List<Paragraph> others = document.paragraphs().stream().filter(paragraph -> paragraph.kind() != ParagraphKind.TEXT).toList();
        assertTrue(document.turns().stream().noneMatch(turn -> others.stream().anyMatch(paragraph -> paragraph.span().overlaps(turn.speech()))));
        assertEquals(List.of("Remarks With Foreign Minister Lavrov"), words(document, ParagraphKind.TITLE));
        assertTrue(words(document, ParagraphKind.FURNITURE).containsAll(List.of("# # #", "Share this")));
        assertTrue(words(document, ParagraphKind.HEADER).contains("2009/T1-20"));
    }

    private static List<String> words(Document document, ParagraphKind kind) {
        return document.paragraphs().stream().filter(paragraph -> paragraph.kind() == kind).map(paragraph -> paragraph.span().of(document.text())).toList();
    }

    private Document read(String text) {
        return assertInstanceOf(Reading.Read.class, reader.read(text.getBytes(StandardCharsets.UTF_8))).document();
    }
}
