package readout.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readout.model.Document;
import readout.reading.DocumentReader;
import readout.reading.Reading;
import readout.reading.catalogue.CatalogueReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Pages in the layouts of the sites and offices that print them, written for these tests, beside what must be read from each.
/// Of the JSON object only what the expectation names is compared: a list of words for a list of objects means their `kind`.
class GoldenReadingsTest {

    @TestFactory
    List<DynamicTest> everyPageIsReadAsExpected() throws IOException, URISyntaxException {
        DocumentReader reader = new DocumentReader(new CatalogueReader().bundled());
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(GoldenReadingsTest.class.getResource("/readout/reading/golden").toURI()))) {
            for (Path expected : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
                Path page = expected.resolveSibling(expected.getFileName().toString().replaceFirst("\\.json$", ""));
                tests.add(DynamicTest.dynamicTest(page.getFileName().toString(), () -> compare(reader, page, expected)));
            }
        }
        assertFalse(tests.isEmpty());
        return tests;
    }

    private static void compare(DocumentReader reader, Path page, Path expected) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode wanted = mapper.readTree(Files.readString(expected));
        Document document = assertInstanceOf(Reading.Read.class, reader.read(Files.readAllBytes(page))).document();
        ObjectNode read = DocumentJson.of(page.getFileName().toString(), document);
        read.put("meeting", read.get("meeting").get("id").isNull() ? null : read.get("meeting").get("id").asString());
        ObjectNode told = mapper.createObjectNode();
        wanted.propertyNames().forEach(name -> told.set(name, like(read.get(name), wanted.get(name))));
        assertEquals(wanted.toPrettyString(), told.toPrettyString());
    }

    /// What was read, cut down to what is wanted of it.
    private static JsonNode like(JsonNode read, JsonNode wanted) {
        if (!(read instanceof ArrayNode list)) {
            return read;
        }
        ArrayNode cut = JsonMapper.builder().build().createArrayNode();
        for (int i = 0; i < list.size(); i++) {
            JsonNode sample = wanted.isEmpty() ? null : wanted.get(Math.min(i, wanted.size() - 1));
            if (sample == null || !(list.get(i) instanceof ObjectNode object)) {
                cut.add(list.get(i));
            } else if (sample.isString()) {
                cut.add(object.get("kind"));
            } else {
                ObjectNode some = cut.addObject();
                sample.propertyNames().forEach(name -> some.set(name, object.get(name)));
            }
        }
        return cut;
    }
}
