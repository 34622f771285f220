package readout.reading.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.TurnKind;
import readout.reading.format.Limits;
import readout.reading.format.Source;
import readout.reading.format.SourceReader;
import readout.reading.format.SourceText;

/// The two real documents.
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @Test
    void thePressConferenceOfMay2007HasFourteenTurns() throws IOException {
        SourceText source = source("003_c6e158676fc20862.txt");
        TranscriptDraft draft = new TranscriptReader().read(source).orElseThrow();
        List<DraftTurn> turns = draft.turns();
        assertEquals(List.of("SECRETARY RICE", "FOREIGN MINISTER LAVROV", "QUESTION", "FOREIGN MINISTER LAVROV", "QUESTION", "SECRETARY RICE",
                "FOREIGN MINISTER LAVROV", "SECRETARY RICE", "QUESTION", "SECRETARY RICE", "FOREIGN MINISTER LAVROV", "QUESTION", "SECRETARY RICE",
                "FOREIGN MINISTER LAVROV"), turns.stream().map(DraftTurn::label).toList());
        assertEquals(List.of("Arshad Mohammed | Reuters", " | ", "David Holley | L.A. Times", " | Russia Today Television"),
                turns.stream().filter(t -> t.kind() == TurnKind.QUESTION).map(t -> t.reporter().orElse("") + " | " + t.outlet().orElse("")).toList());
        assertEquals("(In Russian.)", turns.getLast().speech().of(source.text()));
        assertEquals("Well, Arshad, (in Russian).", turns.get(3).speech().of(source.text()));
        assertTrue(turns.stream().noneMatch(DraftTurn::interpreted));
        assertEquals(9, draft.directions().size());
        assertTrue(draft.strength() > 0.9);
    }

    @Test
    void theArticleOfMarch2009IsNoTranscript() throws IOException {
        assertTrue(new TranscriptReader().read(source("000_daa0ea3d565551e9.txt")).isEmpty());
    }

    private static SourceText source(String name) throws IOException {
        Path file = SEEDS.resolve(name);
        assumeTrue(Files.exists(file), "no seeds beside the repository");
        return ((Source.Text) new SourceReader(Limits.standard()).read(Files.readAllBytes(file))).text();
    }
}
