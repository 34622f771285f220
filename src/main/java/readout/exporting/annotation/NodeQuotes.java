package readout.exporting.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import readout.exporting.CitedExchange;
import readout.exporting.CitedLink;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.model.Side;
import readout.model.Span;
import tools.jackson.databind.JsonNode;

/// Quotes, exchanges and links of annotations as [QuoteNodes] writes them. Every method throws [RuntimeException] where something
/// is missing or written otherwise.
final class NodeQuotes {

    private NodeQuotes() {
    }

    static CitedQuote quote(JsonNode node) {
        JsonNode details = node.get(Terms.QUOTE);
        JsonNode words = selector(node, "TextQuoteSelector");
        JsonNode place = selector(node, "TextPositionSelector");
        return new CitedQuote(uid(node), NodeRecords.text(details, "readout:document"), span(details),
                new Span(number(place, "start"), number(place, "end")), NodeRecords.text(words, "exact"), NodeRecords.text(words, "prefix"),
                NodeRecords.text(words, "suffix"), NodeRecords.text(details, "readout:text_sha256"), NodeRecords.text(details, "readout:anchor"),
                bodies(node, "commenting").stream().findFirst().orElse(""),
                new HashSet<>(NodeRecords.list(details, "readout:reliability", JsonNode::asString)),
                NodeRecords.list(details, "readout:parts", NodeQuotes::part), bodies(node, "tagging"),
                details.required("readout:position").asLong(), Instant.parse(NodeRecords.text(node, "created")),
                Instant.parse(NodeRecords.text(node, "modified")));
    }

    private static CitedPart part(JsonNode node) {
        return new CitedPart(span(node), new Span(number(node, "readout:point_start"), number(node, "readout:point_end")),
                node.has("readout:turn") ? Optional.of(number(node, "readout:turn")) : Optional.empty(),
                NodeRecords.text(node, "readout:label"), NodeRecords.maybe(node, "readout:person"), NodeRecords.text(node, "name"),
                NodeRecords.maybe(node, "readout:office"), Side.ofWord(NodeRecords.text(node, "readout:side")),
                node.required("readout:by_hand").asBoolean());
    }

    static CitedExchange exchange(JsonNode node) {
        JsonNode details = node.get(Terms.EXCHANGE);
        return new CitedExchange(uid(node), bodies(node, "describing").stream().findFirst().orElse(""),
                bodies(node, "commenting").stream().findFirst().orElse(""),
                NodeRecords.list(node.required("target"), "items", item -> Terms.uid(item.asString()).orElseThrow()),
                details.required("readout:whole").asBoolean(), details.required("readout:position").asLong(),
                Instant.parse(NodeRecords.text(node, "created")), Instant.parse(NodeRecords.text(node, "modified")));
    }

    static CitedLink link(JsonNode node) {
        for (JsonNode body : node.required("body")) {
            if (body.has("source")) {
                return new CitedLink(Terms.uid(NodeRecords.text(body, "source")).orElseThrow(), Terms.uid(NodeRecords.text(node, "target")).orElseThrow(),
                        NodeRecords.text(node, Terms.LINK), bodies(node, "commenting").stream().findFirst().orElse(""));
            }
        }
        throw new IllegalArgumentException("A link names no quote");
    }

    private static String uid(JsonNode node) {
        return Terms.uid(NodeRecords.text(node, "id")).orElseThrow(() -> new IllegalArgumentException("An annotation has no UUID"));
    }

    private static List<String> bodies(JsonNode node, String purpose) {
        List<String> values = new ArrayList<>();
        for (JsonNode body : node.path("body")) {
            if (NodeRecords.maybe(body, "purpose").equals(Optional.of(purpose))) {
                NodeRecords.maybe(body, "value").ifPresent(values::add);
            }
        }
        return values;
    }

    private static JsonNode selector(JsonNode node, String type) {
        for (JsonNode selector : node.required("target").required("selector")) {
            if (NodeRecords.maybe(selector, "type").equals(Optional.of(type))) {
                return selector;
            }
        }
        throw new IllegalArgumentException("An annotation has no " + type);
    }

    private static Span span(JsonNode node) {
        return new Span(number(node, "readout:start"), number(node, "readout:end"));
    }

    private static int number(JsonNode node, String name) {
        return node.required(name).asInt();
    }
}
