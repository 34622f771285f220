package readout.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.TagPath;
import readout.exporting.ExportFormat;

/// Exporting from the command line.
class ExportCommandTest {

    @TempDir
    Path folder;

    private Path file;
    private String out = "";
    private String errors = "";

    @BeforeEach
    void fill() {
        file = folder.resolve("a.readout");
        try (Archive archive = Samples.create(file)) {
            String transcript = Samples.importOne(archive, Samples.transcript());
            String text = Samples.transcript().text();
            List<Quote> kept = archive.quotes().keep(List.of(
                    NewQuote.of(transcript, Samples.find(text, "We met on")).withTags(TagPath.parse("trade > fish")).withNote("слово"),
                    NewQuote.of(transcript, Samples.find(text, "We agree in part."))));
            archive.exchanges().add("Fish", "", List.of(kept.getLast().id(), kept.getFirst().id()));
        }
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("export", "--archive", file.toString()));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int code = ReadoutCommand.run(new PrintStream(output, true, StandardCharsets.UTF_8), new PrintStream(error, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
        out = output.toString(StandardCharsets.UTF_8);
        errors = error.toString(StandardCharsets.UTF_8);
        return code;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void writesEveryFormatToAFile(ExportFormat format) throws IOException {
        Path target = folder.resolve("quotes." + format.extension());
        assertEquals(0, run("--format", format.word(), "-o", target.toString()), errors);
        assertTrue(Files.size(target) > 100);
        assertTrue(out.startsWith("2 quotes written to " + target), out);
    }

    @Test
    void printsTextAndOnlyText() throws IOException {
        Path target = folder.resolve("q.csv");
        assertEquals(0, run("--format", "csv"));
        String printed = out;
        assertEquals(0, run("--format", "csv", "-o", target.toString()));
        assertEquals(Files.readString(target), printed);
        assertTrue(printed.contains("слово"));
        assertEquals(2, run("--format", "docx"));
        assertTrue(errors.contains("needs -o FILE"), errors);
    }

    @Test
    void choosesAndArranges() {
        assertEquals(0, run("--format", "md", "--speaker", "Orlov"));
        assertTrue(out.contains("> We agree in part.") && !out.contains("We met"), out);
        assertEquals(0, run("--format", "md", "--tag", "trade", "--group", "tag", "--context"));
        assertTrue(out.contains("## trade \\> fish") && out.contains("**We met on** May 6"), out);
        assertEquals(0, run("--format", "md", "--exchange", "Fish", "--citation", "SHORT"));
        assertTrue(out.startsWith("# Fish\n") && out.indexOf("We agree") < out.indexOf("We met"), out);
        assertEquals(0, run("--format", "csv", "--meeting", Samples.OSLO.id(), "--tags-as", "columns"));
        assertTrue(out.contains(",trade,trade > fish,document,"), out);
        assertEquals(0, run("--format", "md", "--lang", "ru"));
        assertTrue(out.contains("собрано в Readout") && out.contains("(выступления, "), out);
        assertEquals(2, run("--format", "md", "--lang", "la"));
        assertEquals(0, run("--format", "csv", "--query", "слово"));
        assertTrue(out.contains("We met on") && !out.contains("We agree in part.,"), out);
        assertEquals(0, run("--format", "md", "--query", "слово", "--exchange", "Fish"));
        assertFalse(out.contains("We agree"), out);
    }

    @Test
    void aCodeBookNeedsNoQuotes() {
        Path empty = folder.resolve("empty.readout");
        try (Archive archive = Samples.create(empty)) {
            archive.tags().ensure(TagPath.parse("trade"));
        }
        file = empty;
        assertEquals(0, run("--format", "qdc"), errors);
        assertTrue(out.contains("trade"), out);
        assertEquals(1, run("--format", "md"));
    }

    @Test
    void saysPlainlyWhatIsNotThere() {
        assertEquals(1, run("--format", "md", "--tag", "none"));
        assertEquals("There is no tag none.\n", errors);
        assertEquals(1, run("--format", "md", "--exchange", "None"));
        assertEquals("There is no exchange called None.\n", errors);
        assertEquals(1, run("--format", "md", "--meeting", "none"));
        assertEquals("There is no meeting none.\n", errors);
        assertEquals(1, run("--format", "md", "--speaker", "Nemo"));
        assertTrue(errors.startsWith("Nobody in the archive is called Nemo."), errors);
        assertEquals(1, run("--format", "md", "--speaker", "Lane"));
        assertEquals("There are no such quotes; nothing was written.\n", errors);
        assertEquals(2, run("--format", "pdf"));
        assertTrue(errors.contains("there is no format pdf"), errors);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndTheOldOneStays() throws IOException {
        Path target = Files.writeString(folder.resolve("q.md"), "old");
        assertEquals(1, run("--format", "md", "--speaker", "Lane", "-o", target.toString()));
        assertEquals("old", Files.readString(target));
        assertEquals(1, run("--format", "md", "-o", folder.resolve("no").resolve("q.md").toString()));
        assertTrue(errors.contains("was not written: there is no folder"), errors);
    }
}
