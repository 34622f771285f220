package readout.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The verb `read` as scripts use it.
class ReadCommandTest {

    private static final String PAGE = """
            Remarks With Foreign Minister Lavrov 🇷🇺

            Hillary Rodham Clinton
            Secretary of State
            Geneva, Switzerland
            March 6, 2009

            SECRETARY CLINTON: Good evening 🙂. We have had a good talk.

            FOREIGN MINISTER LAVROV: (In Russian.)

            QUESTION: Jane Miller of Reuters. Will you meet again?

            SECRETARY CLINTON: We will.
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsOneObjectALineWithEveryName() throws IOException {
        assertEquals(0, run("read", "--json", page("one.txt").toString(), page("two.txt").toString()));
        List<String> lines = printed().lines().toList();
        assertEquals(2, lines.size());
        JsonNode object = json(lines.getFirst());
        assertEquals(List.of("file", "kind", "title", "subtitle", "author", "publisher", "place", "published", "event_date", "release", "url", "language", "text", "turns", "directions",
                "quotations", "dates", "meeting"), List.copyOf(object.propertyNames()));
        assertTrue(object.get("url").isNull() && object.get("release").isNull());
        assertEquals(List.of("kind", "label", "speaker", "side", "reporter", "outlet", "interpreted", "start", "end", "text"), List.copyOf(object.get("turns").get(0).propertyNames()));
        assertEquals(List.of("kind", "start", "end"), List.copyOf(object.get("directions").get(0).propertyNames()));
        assertEquals(List.of("start", "end", "text", "value"), List.copyOf(object.get("dates").get(0).propertyNames()));
        assertTrue(object.get("meeting").has("id") && object.get("meeting").has("reason") && object.get("meeting").has("confidence"));
        assertEquals("Hillary Rodham Clinton", object.get("turns").get(0).get("speaker").asString());
        assertEquals("Geneva, Switzerland", object.get("place").asString());
    }

    @Test
    void countsOffsetsInCodePoints() throws IOException {
        run("read", "--json", page("one.txt").toString());
        JsonNode object = json(printed());
        String text = object.get("text").asString();
        assertEquals(PAGE, text);
        for (String list : List.of("turns", "dates", "quotations")) {
            for (JsonNode item : object.get(list)) {
                int start = text.offsetByCodePoints(0, item.get("start").asInt());
                int end = text.offsetByCodePoints(0, item.get("end").asInt());
                assertEquals(item.get("text").asString(), text.substring(start, end));
            }
        }
        assertTrue(object.get("turns").get(0).get("text").asString().contains("🙂"));
    }

    @Test
    void tellsWhatCannotBeReadAndGoesOn() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertEquals(1, run("read", "--json", folder.resolve("missing.txt").toString(), empty.toString(), folder.toString(), page("one.txt").toString()));
        assertEquals(1, printed().lines().count());
        List<String> errors = err.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(3, errors.size());
        assertTrue(errors.get(0).endsWith("missing.txt: There is no such file."), errors.get(0));
        assertTrue(errors.get(1).contains("empty.txt: ") && errors.get(1).endsWith("."), errors.get(1));
        assertTrue(errors.get(2).endsWith("This is a folder; give the files in it."), errors.get(2));
    }

    @Test
    void namesTheFilesInsideAnArchive() throws IOException {
        Path zip = folder.resolve("both.zip");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a/first.txt", "second.txt")) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(PAGE.getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }
        assertEquals(0, run("read", "--json", zip.toString()));
        assertEquals(List.of(zip + "!a/first.txt", zip + "!second.txt"), printed().lines().map(line -> json(line).get("file").asString()).toList());
    }

    @Test
    void readsByContentWhateverTheName() throws IOException {
        Path odd = Files.writeString(folder.resolve("page.pdf"), "<html><body><h1>Ministers meet</h1><p>They met and spoke for two hours about arms and trade.</p></body></html>");
        assertEquals(0, run("read", "--json", odd.toString()));
        assertEquals("Ministers meet", json(printed()).get("title").asString());
    }

    @Test
    void summarisesForPeople() throws IOException {
        assertEquals(0, run("read", page("one.txt").toString()));
        assertTrue(printed().contains("Hillary Rodham Clinton 2, Sergey Lavrov 1, Jane Miller 1"), printed());
        assertFalse(printed().contains("{"));
    }

    @Test
    void explainsItselfAndItsExitCodes() {
        assertEquals(0, run("read", "--help"));
        assertTrue(printed().contains("--json") && printed().contains("Exit codes"));
        out.reset();
        assertEquals(2, run("read"));
        assertEquals(2, run("reed", "x"));
        assertFalse(err.toString(StandardCharsets.UTF_8).contains("\tat "), "no stack trace");
    }

    @Test
    void writesHalfASurrogatePairAsAnEscape() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter writer = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
        new JsonLines(writer).print(JsonMapper.builder().build().createObjectNode().put("text", "a\uD83Db🙂"));
        String line = bytes.toString(StandardCharsets.UTF_8).strip();
        assertEquals("{\"text\":\"a\\ud83db🙂\"}", line);
    }

    private Path page(String name) throws IOException {
        return Files.writeString(folder.resolve(name), PAGE);
    }

    private int run(String... arguments) {
        return ReadoutCommand.run(new PrintStream(out, true), new PrintStream(err, true), arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String line) {
        return JsonMapper.builder().build().readTree(line);
    }
}
