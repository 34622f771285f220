package readout.exporting.annotation;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import readout.exporting.CitedDocument;
import readout.exporting.CitedExchange;
import readout.exporting.CitedLink;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.CitedTag;
import readout.model.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Quotes, exchanges and links as annotations.
final class QuoteNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private QuoteNodes() {
    }

    /// A quote: its note and tags are bodies, its place in the document is the target.
    ///
    /// @param tags the book's tags by path
    static ObjectNode of(CitedQuote quote, CitedDocument document, Map<String, CitedTag> tags) {
        ObjectNode node = NODES.objectNode().put("id", Terms.urn(quote.uid())).put("type", "Annotation");
        if (quote.note().isEmpty() && quote.tags().isEmpty()) {
            node.put("motivation", "highlighting");
        } else {
            ArrayNode motivation = node.putArray("motivation");
            ArrayNode bodies = NODES.arrayNode();
            if (!quote.note().isEmpty()) {
                motivation.add("commenting");
                bodies.add(body(quote.note(), "commenting"));
            }
            if (!quote.tags().isEmpty()) {
                motivation.add("tagging");
            }
            for (String path : quote.tags()) {
                ObjectNode body = body(path, "tagging");
                if (tags.containsKey(path)) {
                    body.put("readout:tag", Terms.urn(tags.get(path).uid()));
                }
                bodies.add(body);
            }
            node.set("body", bodies);
        }
        node.put("created", quote.created().toString()).put("modified", quote.changed().toString());
        node.set("target", target(quote, document));
        node.set(Terms.QUOTE, details(quote));
        return node;
    }

    private static ObjectNode body(String value, String purpose) {
        return NODES.objectNode().put("type", "TextualBody").put("value", value).put("format", "text/plain").put("purpose", purpose);
    }

    private static ObjectNode target(CitedQuote quote, CitedDocument document) {
        ObjectNode target = NODES.objectNode().put("type", "SpecificResource");
        ObjectNode source = target.putObject("source").put("id", Terms.document(document.id())).put("type", "Text").put("format", "text/plain");
        RecordNodes.put(source, "language", document.language());
        RecordNodes.put(source, "readout:title", document.title());
        RecordNodes.put(source, "readout:url", document.address());
        ArrayNode selectors = target.putArray("selector");
        selectors.addObject().put("type", "TextQuoteSelector").put("exact", quote.exact()).put("prefix", quote.before()).put("suffix", quote.after());
        selectors.addObject().put("type", "TextPositionSelector").put("start", quote.points().start()).put("end", quote.points().end());
        return target;
    }

    private static ObjectNode details(CitedQuote quote) {
        ObjectNode node = NODES.objectNode().put("readout:document", quote.document());
        span(node, quote.span());
        node.put("readout:text_sha256", quote.textSha256()).put("readout:anchor", quote.anchor()).put("readout:position", quote.position());
        ArrayNode reliability = node.putArray("readout:reliability");
        quote.reliability().forEach(reliability::add);
        ArrayNode parts = node.putArray("readout:parts");
        for (CitedPart part : quote.parts()) {
            ObjectNode one = parts.addObject().put("name", part.name());
            span(one, part.span());
            one.put("readout:point_start", part.points().start()).put("readout:point_end", part.points().end());
            part.turn().ifPresent(turn -> one.put("readout:turn", turn.intValue()));
            one.put("readout:label", part.label());
            RecordNodes.put(one, "readout:person", part.person());
            RecordNodes.put(one, "readout:office", part.office());
            one.put("readout:side", part.side().word()).put("readout:by_hand", part.byHand());
        }
        return node;
    }

    private static void span(ObjectNode node, Span span) {
        node.put("readout:start", span.start()).put("readout:end", span.end());
    }

    /// An exchange links its quotes, in order.
    static ObjectNode of(CitedExchange exchange) {
        ObjectNode node = NODES.objectNode().put("id", Terms.urn(exchange.uid())).put("type", "Annotation").put("motivation", "linking");
        ArrayNode bodies = node.putArray("body");
        bodies.add(body(exchange.title(), "describing"));
        if (!exchange.note().isEmpty()) {
            bodies.add(body(exchange.note(), "commenting"));
        }
        ObjectNode target = node.putObject("target").put("type", "List");
        ArrayNode items = target.putArray("items");
        exchange.quotes().forEach(uid -> items.add(Terms.urn(uid)));
        node.put("created", exchange.created().toString()).put("modified", exchange.changed().toString());
        node.set(Terms.EXCHANGE, NODES.objectNode().put("readout:whole", exchange.whole()).put("readout:position", exchange.position()));
        return node;
    }

    /// A link: the quote that does something is the body, the other the target.
    static ObjectNode of(CitedLink link) {
        UUID name = UUID.nameUUIDFromBytes((link.from() + ' ' + link.kind() + ' ' + link.to()).getBytes(StandardCharsets.UTF_8));
        ObjectNode node = NODES.objectNode().put("id", Terms.urn(name.toString())).put("type", "Annotation").put("motivation", "linking");
        ArrayNode bodies = node.putArray("body");
        bodies.addObject().put("type", "SpecificResource").put("source", Terms.urn(link.from())).put("purpose", "linking");
        if (!link.note().isEmpty()) {
            bodies.add(body(link.note(), "commenting"));
        }
        return node.put("target", Terms.urn(link.to())).put(Terms.LINK, link.kind());
    }
}
