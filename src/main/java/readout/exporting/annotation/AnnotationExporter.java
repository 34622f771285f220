package readout.exporting.annotation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import readout.exporting.BookIndex;
import readout.exporting.CitedDocument;
import readout.exporting.CitedExchange;
import readout.exporting.CitedLink;
import readout.exporting.CitedQuote;
import readout.exporting.CitedTag;
import readout.exporting.ExportBook;
import readout.exporting.ExportOptions;
import readout.exporting.Exporter;
import readout.exporting.Unclosed;
import readout.model.Meeting;
import readout.model.Person;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes an AnnotationCollection of the W3C's Web Annotation model, one annotation a line. The documents' files come with it, so
/// that the quotes can be read into any archive.
public final class AnnotationExporter implements Exporter {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BUFFER = 1 << 16;

    @Override
    public void write(ExportBook book, ExportOptions options, OutputStream to) throws IOException {
        Writer writer = new EscapingWriter(new BufferedWriter(new OutputStreamWriter(new Unclosed(to), StandardCharsets.UTF_8), BUFFER));
        try (JsonGenerator out = JSON.createGenerator(writer)) {
            out.writeStartObject();
            head(book, out);
            page(book, out);
            records(book, out);
            out.writeEndObject();
            out.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void head(ExportBook book, JsonGenerator out) {
        out.writeName("@context");
        out.writeStartArray();
        out.writeString(Terms.CONTEXT);
        out.writeStartObject();
        out.writeStringProperty(Terms.PREFIX, Terms.NAMESPACE);
        out.writeEndObject();
        out.writeEndArray();
        out.writeStringProperty("id", Terms.urn(name(book).toString()));
        out.writeStringProperty("type", "AnnotationCollection");
        out.writeStringProperty("label", book.title());
        out.writeStringProperty("created", book.made().toString());
        out.writeName("generator");
        out.writeStartObject();
        out.writeStringProperty("type", "Software");
        out.writeStringProperty("name", "Readout");
        out.writeEndObject();
        out.writeNumberProperty("total", total(book));
    }

    private static void page(ExportBook book, JsonGenerator out) {
        BookIndex index = new BookIndex(book);
        Map<String, CitedTag> tags = new HashMap<>();
        book.tags().forEach(tag -> tags.put(tag.path(), tag));
        out.writeName("first");
        out.writeStartObject();
        out.writeStringProperty("id", Terms.urn(UUID.nameUUIDFromBytes(("page " + name(book)).getBytes(StandardCharsets.UTF_8)).toString()));
        out.writeStringProperty("type", "AnnotationPage");
        out.writeStringProperty("partOf", Terms.urn(name(book).toString()));
        out.writeNumberProperty("startIndex", 0);
        out.writeName("items");
        out.writeStartArray();
        for (CitedQuote quote : book.quotes()) {
            line(QuoteNodes.of(quote, index.document(quote), tags), out);
        }
        for (CitedExchange exchange : book.exchanges()) {
            line(QuoteNodes.of(exchange), out);
        }
        for (CitedLink link : book.links()) {
            line(QuoteNodes.of(link), out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void records(ExportBook book, JsonGenerator out) {
        out.writeName(Terms.TAGS);
        out.writeStartArray();
        book.tags().forEach(tag -> line(RecordNodes.of(tag), out));
        out.writeEndArray();
        out.writeName(Terms.PEOPLE);
        out.writeStartArray();
        for (Person person : book.people()) {
            line(RecordNodes.of(person), out);
        }
        out.writeEndArray();
        out.writeName(Terms.MEETINGS);
        out.writeStartArray();
        for (Meeting meeting : book.meetings()) {
            line(RecordNodes.of(meeting), out);
        }
        out.writeEndArray();
        Map<String, String> earlier = new HashMap<>();
        book.versions().forEach(version -> earlier.put(version.document(), version.earlier()));
        out.writeName(Terms.DOCUMENTS);
        out.writeStartArray();
        for (CitedDocument document : book.documents()) {
            ObjectNode node = RecordNodes.of(document);
            RecordNodes.put(node, Terms.VERSION_OF, Optional.ofNullable(earlier.get(document.id())));
            node.put(Terms.ORIGINAL, book.sources().original(document.id()));
            line(node, out);
        }
        out.writeEndArray();
    }

    private static void line(JsonNode node, JsonGenerator out) {
        out.writeRaw('\n');
        out.writeTree(node);
    }

    private static int total(ExportBook book) {
        return book.quotes().size() + book.exchanges().size() + book.links().size();
    }

    /// The same book has the same name, however often it is written.
    private static UUID name(ExportBook book) {
        StringBuilder uids = new StringBuilder(book.title());
        book.quotes().forEach(quote -> uids.append(' ').append(quote.uid()));
        return UUID.nameUUIDFromBytes(uids.toString().getBytes(StandardCharsets.UTF_8));
    }
}
