package readout.exporting.annotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.exporting.CitedDocument;
import readout.exporting.CitedTag;
import readout.model.Certainty;
import readout.model.DocumentKind;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.Office;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Place;
import readout.model.Side;
import readout.model.SourceFormat;
import readout.model.When;
import tools.jackson.databind.JsonNode;

/// Documents, tags, people and meetings of JSON objects. Every method throws [RuntimeException] where something is missing or
/// written otherwise.
final class NodeRecords {

    private NodeRecords() {
    }

    static CitedDocument document(JsonNode node) {
        return new CitedDocument(text(node, "readout:document"), DocumentKind.ofWord(text(node, "readout:kind")),
                SourceFormat.ofWord(text(node, "readout:format")), text(node, "readout:file"), maybe(node, "readout:title"),
                maybe(node, "readout:subtitle"), maybe(node, "readout:author"), maybe(node, "readout:publisher"),
                node.has("readout:place") ? Optional.of(place(node.get("readout:place"))) : Optional.empty(),
                maybe(node, "readout:published").map(When::parse), maybe(node, "readout:event_date").map(When::parse),
                maybe(node, "readout:release"), maybe(node, "readout:url"), maybe(node, "language"), maybe(node, "readout:meeting"),
                text(node, "readout:sha256"), text(node, "readout:text_sha256"), Instant.parse(text(node, "readout:imported")));
    }

    static CitedTag tag(JsonNode node) {
        return new CitedTag(Terms.uid(text(node, "id")).orElseThrow(), text(node, "readout:path"), maybe(node, "readout:colour"),
                maybe(node, "readout:description").orElse(""),
                node.has("readout:pin") ? Optional.of(node.get("readout:pin").asInt()) : Optional.empty(),
                Instant.parse(text(node, "created")));
    }

    static Person person(JsonNode node) {
        return new Person(text(node, "readout:person"), text(node, "name"), Side.ofWord(text(node, "readout:side")),
                list(node, "readout:spellings", JsonNode::asString), list(node, "readout:offices", office -> new Office(text(office, "title"),
                        maybe(office, "readout:from").map(LocalDate::parse), maybe(office, "readout:to").map(LocalDate::parse))));
    }

    static Meeting meeting(JsonNode node) {
        return new Meeting(text(node, "readout:meeting"), When.parse(text(node, "readout:date")), text(node, "readout:title"),
                MeetingLevel.ofWord(text(node, "readout:level")), text(node, "readout:form"), place(node.get("readout:place")),
                list(node, "readout:participants", one -> new Participant(text(one, "name"), text(one, "readout:office"),
                        Side.ofWord(text(one, "readout:side")), maybe(one, "readout:person"))),
                list(node, "readout:topics", JsonNode::asString), text(node, "readout:summary"),
                Certainty.ofWord(text(node, "readout:certainty")), list(node, "readout:sources", JsonNode::asString));
    }

    private static Place place(JsonNode node) {
        return new Place(text(node, "readout:city"), text(node, "readout:country"), text(node, "readout:venue"));
    }

    static String text(JsonNode node, String name) {
        return maybe(node, name).orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is missing"));
    }

    static Optional<String> maybe(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || !value.isString() ? Optional.empty() : Optional.of(value.asString());
    }

    static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        JsonNode array = node.get(name);
        if (array != null) {
            for (JsonNode one : array) {
                items.add(item.apply(one));
            }
        }
        return items;
    }
}
