package readout.reading.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import readout.model.SourceFormat;

/// The two real documents the program is built around.
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    private static byte[] seed(String name) throws IOException {
        Path file = SEEDS.resolve(name);
        assumeTrue(Files.exists(file), "no seeds here");
        return Files.readAllBytes(file);
    }

    private static SourceText read(byte[] bytes) {
        return assertInstanceOf(Source.Text.class, new SourceReader(Limits.standard()).read(bytes)).text();
    }

    @Test
    void theTranscriptIsMarkdownAndItsTextHasNoMarks() throws IOException {
        SourceText text = read(seed("003_c6e158676fc20862.txt"));
        assertEquals(SourceFormat.MARKDOWN, text.format());
        assertFalse(text.text().contains("**"));
        assertFalse(text.text().contains("##"));
        assertFalse(text.text().contains("](#)"));
        assertTrue(text.text().contains("\n\nBACK TO TOP\n\n"));
        assertTrue(text.text().contains("Website at http://www.state.gov maintained"));
        assertTrue(text.text().contains("Moscow, Russia\nMay 15, 2007"));
        assertEquals(14, text.strong().size());
        assertEquals("SECRETARY RICE:", text.strong().getFirst().of(text.text()));
        assertEquals(new Block(Block.Kind.HEADING, 2, text.blocks().getFirst().span()), text.blocks().getFirst());
    }

    @Test
    void theArticleIsPlainTextAndUnchanged() throws IOException {
        byte[] bytes = seed("000_daa0ea3d565551e9.txt");
        SourceText text = read(bytes);
        assertEquals(SourceFormat.PLAIN_TEXT, text.format());
        assertEquals(new String(bytes, StandardCharsets.UTF_8), text.text());
        assertEquals("March 07, 2009|Paul Richter", text.blocks().get(3).span().of(text.text()));
    }
}
