package readout.reading.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article a page describes in JSON-LD for search engines.
///
/// @param headline  its title
/// @param author    who wrote it
/// @param publisher who published it
/// @param published when, as given
/// @param address   where
record JsonLd(Optional<String> headline, Optional<String> author, Optional<String> publisher, Optional<String> published,
        Optional<String> address) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LONGEST = 1 << 20;
    private static final int MOST_NODES = 5000;

    static JsonLd of(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            String json = script.data();
            if (json.length() > LONGEST) {
                continue;
            }
            try {
                Optional<JsonNode> article = article(MAPPER.readTree(json));
                if (article.isPresent()) {
                    return from(article.get());
                }
            } catch (JacksonException e) {
                // A page whose JSON-LD is broken says nothing by it; its other marks are read.
                continue;
            }
        }
        return new JsonLd(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        Optional<JsonNode> dated = Optional.empty();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && node.has("headline")) {
                return Optional.of(node);
            }
            if (node.isObject() && node.has("datePublished") && dated.isEmpty()) {
                dated = Optional.of(node);
            }
            if (node.isContainer()) {
                node.iterator().forEachRemaining(open::add);
            }
        }
        return dated;
    }

    private static JsonLd from(JsonNode node) {
        return new JsonLd(value(node.path("headline")), name(node.path("author")), name(node.path("publisher")),
                value(node.path("datePublished")), value(node.path("url")));
    }

    private static Optional<String> name(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return one.isObject() ? value(one.path("name")) : value(one);
    }

    private static Optional<String> value(JsonNode node) {
        return node.isString() ? HtmlHints.clean(node.stringValue()) : Optional.empty();
    }
}
