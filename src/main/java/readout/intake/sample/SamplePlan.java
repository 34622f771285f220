package readout.intake.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.TagPath;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the sample archive is made of, as `data/sample-archive.json` tells it.
///
/// @param documents names of files in `data/samples`, in the order they come in
/// @param tags      the tags, outer ones first
/// @param quotes    the quotes, in the order they are kept
/// @param exchanges the exchanges
/// @param links     what quotes do to each other
/// @param opens     the key of the quote that is on screen at the first start
record SamplePlan(List<String> documents, List<PlannedTag> tags, List<PlannedQuote> quotes, List<PlannedExchange> exchanges,
        List<PlannedLink> links, String opens) {

    /// A tag with its colour (`#rrggbb`), what it is for, and the key that sets it.
    record PlannedTag(TagPath path, Optional<String> colour, String description, Optional<Integer> pin) {
    }

    /// A quote: words that stand in the text of one of the documents exactly once.
    ///
    /// @param key     its name within the plan
    /// @param speaker who said it by full name, where the text does not tell
    record PlannedQuote(String key, String document, String words, String note, Set<Reliability> reliability, List<TagPath> tags,
            Optional<String> speaker) {
    }

    /// An exchange of quotes, by their keys.
    record PlannedExchange(String title, String note, List<String> quotes) {
    }

    /// What a quote does to another, by their keys.
    record PlannedLink(String from, String to, LinkKind kind, String note) {
    }

    private static final String FILE = "/readout/data/sample-archive.json";

    /// The plan that comes with the program.
    static SamplePlan bundled() {
        try (InputStream stream = resource(FILE)) {
            return of(JsonMapper.shared().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of a bundled document.
    static byte[] bytes(String document) {
        try (InputStream stream = resource("/readout/data/samples/" + document)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = SamplePlan.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The program is incomplete: " + name + " is missing");
        }
        return stream;
    }

    private static SamplePlan of(JsonNode json) {
        List<PlannedTag> tags = new ArrayList<>();
        json.path("tags").forEach(tag -> tags.add(new PlannedTag(TagPath.parse(tag.path("path").asString()),
                text(tag, "colour"), tag.path("description").asString(""),
                tag.path("pin").isNumber() ? Optional.of(tag.path("pin").asInt()) : Optional.empty())));
        List<PlannedQuote> quotes = new ArrayList<>();
        json.path("quotes").forEach(quote -> quotes.add(new PlannedQuote(quote.path("key").asString(), quote.path("document").asString(),
                quote.path("words").asString(), quote.path("note").asString(""), reliability(quote),
                strings(quote.path("tags")).stream().map(TagPath::parse).toList(), text(quote, "speaker"))));
        List<PlannedExchange> exchanges = new ArrayList<>();
        json.path("exchanges").forEach(exchange -> exchanges.add(new PlannedExchange(exchange.path("title").asString(),
                exchange.path("note").asString(""), strings(exchange.path("quotes")))));
        List<PlannedLink> links = new ArrayList<>();
        json.path("links").forEach(link -> links.add(new PlannedLink(link.path("from").asString(), link.path("to").asString(),
                LinkKind.ofWord(link.path("kind").asString()), link.path("note").asString(""))));
        return new SamplePlan(strings(json.path("documents")), tags, quotes, exchanges, links, json.path("opens").asString());
    }

    private static Set<Reliability> reliability(JsonNode quote) {
        Set<Reliability> all = new HashSet<>();
        strings(quote.path("reliability")).forEach(word -> all.add(Reliability.ofWord(word)));
        return all;
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.path(name).isString() ? Optional.of(node.path(name).asString()) : Optional.empty();
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(one -> all.add(one.asString()));
        return all;
    }
}
