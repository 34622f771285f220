package readout.exporting.annotation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.exporting.BookReading;
import readout.exporting.CitedDocument;
import readout.exporting.CitedExchange;
import readout.exporting.CitedLink;
import readout.exporting.CitedQuote;
import readout.exporting.CitedVersion;
import readout.exporting.ExportBook;
import readout.exporting.KeptSources;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads books that [AnnotationExporter] wrote. Annotations of others are passed over and told.
public final class AnnotationReader {

    private static final int LONGEST_STRING = 1 << 30;
    private static final int DEEPEST = 100;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxStringLength(LONGEST_STRING).maxNestingDepth(DEEPEST).build()).build()).build();

    /// Whether bytes look like annotations of the W3C's model.
    public static boolean accepts(byte[] head) {
        String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return (start.startsWith("{") || start.startsWith("[")) && start.contains("\"@context\"") && start.contains(Terms.CONTEXT);
    }

    /// Reads a file's bytes.
    public BookReading read(byte[] bytes) {
        try {
            JsonNode root = JSON.readTree(bytes);
            return root.has(Terms.DOCUMENTS) ? read(root)
                    : new BookReading.Refused("These annotations were not made by Readout: the documents they are about are not with them.");
        } catch (RuntimeException e) {
            return new BookReading.Refused("The annotations cannot be read: " + firstLine(e) + ".");
        }
    }

    private static BookReading read(JsonNode root) {
        List<CitedQuote> quotes = new ArrayList<>();
        List<CitedExchange> exchanges = new ArrayList<>();
        List<CitedLink> links = new ArrayList<>();
        int others = 0;
        for (JsonNode item : root.required("first").required("items")) {
            if (item.has(Terms.QUOTE)) {
                quotes.add(NodeQuotes.quote(item));
            } else if (item.has(Terms.EXCHANGE)) {
                exchanges.add(NodeQuotes.exchange(item));
            } else if (item.has(Terms.LINK)) {
                links.add(NodeQuotes.link(item));
            } else {
                others++;
            }
        }
        Map<String, byte[]> originals = new HashMap<>();
        List<CitedVersion> versions = new ArrayList<>();
        List<CitedDocument> documents = NodeRecords.list(root, Terms.DOCUMENTS, node -> {
            CitedDocument document = NodeRecords.document(node);
            NodeRecords.maybe(node, Terms.VERSION_OF).ifPresent(earlier -> versions.add(new CitedVersion(document.id(), earlier)));
            if (node.has(Terms.ORIGINAL)) {
                originals.put(document.id(), node.get(Terms.ORIGINAL).binaryValue());
            }
            return document;
        });
        requireDocuments(quotes, documents);
        ExportBook book = new ExportBook(NodeRecords.text(root, "label"), Instant.parse(NodeRecords.text(root, "created")), quotes, documents,
                exchanges, NodeRecords.list(root, Terms.TAGS, NodeRecords::tag), links, versions, NodeRecords.list(root, Terms.PEOPLE, NodeRecords::person),
                NodeRecords.list(root, Terms.MEETINGS, NodeRecords::meeting), new KeptSources(Map.of(), originals));
        return new BookReading.Read(book, true, others == 0 ? List.of() : List.of("%d annotations are none of Readout's and were passed over.".formatted(others)));
    }

    private static void requireDocuments(List<CitedQuote> quotes, List<CitedDocument> documents) {
        Set<String> known = new HashSet<>();
        documents.forEach(document -> known.add(document.id()));
        for (CitedQuote quote : quotes) {
            if (!known.contains(quote.document())) {
                throw new IllegalArgumentException("document " + quote.document() + " is not with them");
            }
        }
    }

    private static String firstLine(RuntimeException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().lines().findFirst().orElse("").replaceAll("[.:]$", "");
    }
}
