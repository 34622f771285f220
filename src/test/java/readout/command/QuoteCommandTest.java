package readout.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Keeping and changing quotes from the command line.
class QuoteCommandTest {

    private static final String TEXT = "\uD83D\uDE00 He said “yes,\n   we can” — twice. Then yes and yes.\n";

    private static final String LONG = """
            \uD83D\uDE00 Today the two sides met again in the old town hall, as they had agreed in the winter.
            We shall sign a treaty by the summer, whatever the papers write about it and about us.
            Let me also thank our hosts for the fine rooms and for the good weather of this week.
            """;

    @TempDir
    Path folder;

    private Path file;
    private String document;
    private String errors = "";

    @BeforeEach
    void fill() {
        file = folder.resolve("a.readout");
        try (Archive archive = Samples.create(file)) {
            document = Samples.importOne(archive, Samples.plain(TEXT, Samples.ROE));
            Samples.importAll(archive, Samples.transcript());
        }
    }

    @Test
    void keepsWordsTypedOtherwiseAndPrintsWhatTheTextHasInCodePoints() {
        JsonNode kept = json(0, "add", "--document", document.substring(0, 4), "--words", "\"yes, we can\"--twice", "--note", "n",
                "--tag", "a > b", "--tag", "c", "--exchange", "E", "--json").getFirst();
        assertEquals("“yes,\n   we can” — twice", kept.get("text").asString());
        assertEquals(10, kept.get("start").asInt());
        assertEquals(TEXT.codePointCount(0, TEXT.indexOf(". Then")), kept.get("end").asInt());
        assertEquals("Ann Roe", kept.get("speaker").asString());
        assertEquals("[\"a > b\",\"c\"]", kept.get("tags").toString());
        assertEquals("[\"E\"]", kept.get("exchanges").toString());
        assertEquals("n", kept.get("note").asString());
    }

    @Test
    void refusesWordsThatStandInSeveralPlacesAndTellsThePlaces() {
        assertEquals(List.of(), json(1, "add", "--document", document, "--words", "yes", "--exchange", "E"));
        assertTrue(errors.contains("3 places"), errors);
        assertTrue(errors.contains("11:14  …\uD83D\uDE00 He said “[yes],"), errors);
        assertEquals(List.of(), json(0, "list", "--json"));
        assertEquals("yes", json(0, "add", "--document", document, "--span", "11:14", "--json").getFirst().get("text").asString());
        json(1, "add", "--document", document, "--words", "never said");
        json(1, "add", "--document", document, "--span", "11:1400");
        json(1, "add", "--document", document, "--span", "ten");
        json(1, "add", "--document", "nosuch", "--span", "1:2");
        json(1, "add", "--document", document, "--span", "1:2", "--tag", "a >");
        json(2, "add", "--document", document);
        json(2, "add", "--document", document, "--span", "1:2", "--words", "He");
    }

    @Test
    void takesASpeakerByAnySpellingAndNamesThoseWhoMayBeMeant() {
        JsonNode kept = json(0, "add", "--document", document, "--words", "He said", "--speaker", "пётр орлов", "--json").getFirst();
        assertEquals("Pyotr Orlov", kept.get("speaker").asString());
        assertEquals("Mary Lane", json(0, "add", "--document", document, "--words", "He said", "--speaker", "Lane", "--json").getFirst()
                .get("speaker").asString());
        json(1, "add", "--document", document, "--words", "He said", "--speaker", "Orlof");
        assertTrue(errors.contains("Pyotr Orlov (pyotr-orlov)"), errors);
        json(1, "list", "--speaker", "Nobody Whatsoever");
    }

    @Test
    void listsChangesAndDeletes() {
        json(0, "add", "--document", document, "--words", "He said", "--exchange", "E");
        json(0, "add", "--document", document, "--words", "Then", "--exchange", "E", "--speaker", "Mary Lane");
        json(0, "tag", "2", "1", "--tag", "x > y", "--tag", "z");
        json(0, "untag", "2", "--tag", "Z");
        json(0, "note", "2", "so it is");
        assertEquals(List.of(1, 2), numbers("list", "--exchange", "E"));
        assertEquals(List.of(1, 2), numbers("list", "--tag", "x"));
        assertEquals(List.of(1), numbers("list", "--tag", "z"));
        assertEquals(List.of(2), numbers("list", "--speaker", "mary lane", "--document", document));
        assertEquals(List.of(), numbers("list", "--meeting", Samples.OSLO.id()));
        assertEquals(List.of(), numbers("list", "--review"));
        assertEquals("so it is", json(0, "list", "--json").get(1).get("note").asString());
        json(1, "list", "--exchange", "F");
        json(1, "list", "--meeting", "nowhere");
        json(1, "delete", "1", "9");
        assertTrue(errors.contains("There is no quote 9."), errors);
        json(0, "delete", "1");
        assertEquals(List.of(2), numbers("list"));
    }

    @Test
    void listsWhatWaitsForReviewAndSettlesIt() throws IOException {
        Path first = Files.writeString(folder.resolve("first.txt"), LONG);
        Path second = Files.writeString(folder.resolve("second.txt"), LONG.replace("by the summer", "by next spring").replace("\uD83D\uDE00 ", ""));
        String old = run(0, "import", "--archive", file.toString(), "--json", first.toString()).getFirst().get("id").asString();
        json(0, "add", "--document", old, "--words", "sign a treaty by the summer");
        json(0, "add", "--document", old, "--words", "thank our hosts");
        JsonNode imported = run(0, "import", "--archive", file.toString(), "--json", "--version-of", old, second.toString()).getFirst();
        assertEquals(old, imported.get("version_of").asString());
        assertEquals(1, imported.get("quotes_moved").asInt());
        assertEquals(1, imported.get("quotes_for_review").asInt());
        JsonNode review = json(0, "review", "--json").getFirst();
        assertEquals("changed", review.get("what").asString());
        JsonNode candidate = review.get("candidates").get(0);
        assertEquals("sign a treaty by next spring", candidate.get("text").asString());
        assertEquals("[same, removed, added]", StreamSupport.stream(candidate.get("difference").spliterator(), false)
                .map(change -> change.get("kind").asString()).toList().toString());
        json(1, "settle", "1", "--candidate", "9");
        json(2, "settle", "1");
        JsonNode settled = json(0, "settle", "1", "--candidate", "1", "--json").getFirst();
        assertEquals(imported.get("id").asString(), settled.get("document").asString());
        assertEquals(candidate.get("start").asInt(), settled.get("start").asInt());
        assertEquals(List.of(), json(0, "review", "--json"));
        json(1, "settle", "1", "--stay");
    }

    @Test
    void quotesGoOutAndComeInElsewhereByTheCommandLine() {
        json(0, "add", "--document", document, "--words", "Then", "--tag", "t", "--exchange", "E", "--note", "n");
        Path out = folder.resolve("out.qdpx");
        run(0, "export", "--archive", file.toString(), "--format", "qdpx", "-o", out.toString());
        Path other = folder.resolve("b.readout");
        JsonNode taken = run(0, "import", "--archive", other.toString(), "--json", "--no-catalogue", out.toString()).getLast();
        assertEquals(1, taken.get("quotes_added").asInt());
        assertEquals(1, taken.get("exchanges_added").asInt());
        assertEquals("Then", run(0, "quotes", "--archive", other.toString(), "--json").getFirst().get("text").asString());
        assertEquals(1, run(0, "import", "--archive", other.toString(), "--json", out.toString()).getLast().get("quotes_known").asInt());
    }

    private List<Integer> numbers(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return json(0, all.toArray(String[]::new)).stream().map(quote -> quote.get("id").asInt()).toList();
    }

    /// The objects printed, or none where the verb prints for people.
    private List<JsonNode> json(int code, String verb, String... arguments) {
        List<String> all = new ArrayList<>(List.of("quote", verb, "--archive", file.toString()));
        all.addAll(List.of(arguments));
        return run(code, all.toArray(String[]::new));
    }

    private List<JsonNode> run(int code, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int given = ReadoutCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        errors = err.toString(StandardCharsets.UTF_8);
        assertEquals(code, given, errors);
        return out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("{")).map(JsonMapper.shared()::readTree).toList();
    }

    private List<JsonNode> json(int code, String[] arguments) {
        return json(code, arguments[0], List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
    }
}
