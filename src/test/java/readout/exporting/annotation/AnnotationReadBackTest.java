package readout.exporting.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.exporting.BookReading;
import readout.exporting.CitedDocument;
import readout.exporting.CitedQuote;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.ResetBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Annotations follow the model of the W3C, and everything in them is read again.
class AnnotationReadBackTest {

    @Test
    void annotationsAreThoseOfTheW3cWithBothSelectorsInCodePoints() throws IOException {
        ExportBook book = ResetBook.book();
        JsonNode root = JsonMapper.shared().readTree(written(book));
        assertEquals("http://www.w3.org/ns/anno.jsonld", root.get("@context").get(0).asString());
        assertEquals("AnnotationCollection", root.get("type").asString());
        JsonNode items = root.get("first").get("items");
        assertEquals(root.get("total").asInt(), items.size());
        Set<String> ids = new HashSet<>();
        for (JsonNode item : items) {
            assertEquals("Annotation", item.get("type").asString());
            assertTrue(item.get("id").asString().matches("urn:uuid:[0-9a-f-]{36}"), item.get("id").asString());
            assertTrue(ids.add(item.get("id").asString()));
            assertTrue(item.has("target") && item.has("motivation"));
        }
        for (int i = 0; i < book.quotes().size(); i++) {
            CitedQuote quote = book.quotes().get(i);
            JsonNode selectors = items.get(i).get("target").get("selector");
            String text = book.sources().text(quote.document());
            assertEquals("TextQuoteSelector", selectors.get(0).get("type").asString());
            assertEquals(quote.exact(), selectors.get(0).get("exact").asString());
            assertEquals("TextPositionSelector", selectors.get(1).get("type").asString());
            assertEquals(quote.exact(), text.substring(text.offsetByCodePoints(0, selectors.get(1).get("start").asInt()),
                    text.offsetByCodePoints(0, selectors.get(1).get("end").asInt())));
            List<String> purposes = new ArrayList<>();
            items.get(i).path("body").forEach(body -> purposes.add(body.get("purpose").asString()));
            assertEquals(quote.tags().size(), purposes.stream().filter("tagging"::equals).count());
            assertEquals(quote.note().isEmpty() ? 0 : 1, purposes.stream().filter("commenting"::equals).count());
        }
    }

    @Test
    void everythingIsReadAgain() throws IOException {
        ExportBook book = ResetBook.book();
        BookReading reading = new AnnotationReader().read(written(book));
        ExportBook read = assertInstanceOf(BookReading.Read.class, reading, reading.toString()).book();
        assertEquals(book.title(), read.title());
        assertEquals(book.made(), read.made());
        assertEquals(book.quotes(), read.quotes());
        assertEquals(book.documents(), read.documents());
        assertEquals(book.exchanges(), read.exchanges());
        assertEquals(book.tags(), read.tags());
        assertEquals(book.links(), read.links());
        assertEquals(book.people(), read.people());
        assertEquals(book.meetings(), read.meetings());
        for (CitedDocument document : book.documents()) {
            assertTrue(Arrays.equals(book.sources().original(document.id()), read.sources().original(document.id())));
        }
    }

    @Test
    void theFileIsTheGoldenOne() throws IOException {
        Goldens.compare("reset.jsonld", new String(written(ResetBook.book()), StandardCharsets.UTF_8));
    }

    @Test
    void halfSurrogatesComeThrough() throws IOException {
        ExportBook book = ResetBook.book();
        CitedQuote q = book.quotes().getFirst();
        CitedQuote broken = new CitedQuote(q.uid(), q.document(), q.span(), q.points(), q.exact(), "\uD83D", "\uDE00 \uD83D\uDE00", q.textSha256(), q.anchor(),
                "a\uD83Db\uDE00", q.reliability(), q.parts(), q.tags(), q.position(), q.created(), q.changed());
        ExportBook other = new ExportBook(book.title(), book.made(), List.of(broken), book.documents(), List.of(), book.tags(), List.of(), book.people(),
                book.meetings(), book.sources());
        BookReading reading = new AnnotationReader().read(written(other));
        assertEquals(List.of(broken), assertInstanceOf(BookReading.Read.class, reading, reading.toString()).book().quotes());
    }

    @Test
    void damagedFilesAreRefusedOrReadAndNothingElse() throws IOException {
        byte[] whole = written(ResetBook.book());
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            new AnnotationReader().read(random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
        }
        for (String odd : List.of("", "[]", "{\"readout:documents\":1}", "{\"readout:documents\":[{}],\"first\":{\"items\":[]}}", "[".repeat(100_000))) {
            assertInstanceOf(BookReading.Refused.class, new AnnotationReader().read(odd.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static byte[] written(ExportBook book) throws IOException {
        return Goldens.bytes(new AnnotationExporter(), book, ExportOptions.usual());
    }
}
