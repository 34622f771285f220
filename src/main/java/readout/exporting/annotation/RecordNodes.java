package readout.exporting.annotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.exporting.CitedDocument;
import readout.exporting.CitedTag;
import readout.model.Meeting;
import readout.model.Office;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Place;
import readout.model.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Documents, tags, people and meetings as JSON objects; what is absent is left out.
final class RecordNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordNodes() {
    }

    static ObjectNode of(CitedDocument document) {
        ObjectNode node = NODES.objectNode().put("id", Terms.document(document.id())).put("type", "Text");
        node.put("readout:document", document.id()).put("readout:kind", document.kind().word()).put("readout:format", document.format().word())
                .put("readout:file", fileName(document.file()));
        put(node, "readout:title", document.title());
        put(node, "readout:subtitle", document.subtitle());
        put(node, "readout:author", document.author());
        put(node, "readout:publisher", document.publisher());
        document.place().ifPresent(place -> node.set("readout:place", of(place)));
        put(node, "readout:published", document.published().map(When::iso));
        put(node, "readout:event_date", document.eventDate().map(When::iso));
        put(node, "readout:release", document.release());
        put(node, "readout:url", document.address());
        put(node, "language", document.language());
        put(node, "readout:meeting", document.meeting());
        return node.put("readout:sha256", document.sha256()).put("readout:text_sha256", document.textSha256())
                .put("readout:imported", document.imported().toString());
    }

    /// The name without the folders it stood in, which are nobody else's business.
    private static String fileName(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    static ObjectNode of(CitedTag tag) {
        ObjectNode node = NODES.objectNode().put("id", Terms.urn(tag.uid())).put("readout:path", tag.path());
        put(node, "readout:colour", tag.colour());
        if (!tag.description().isEmpty()) {
            node.put("readout:description", tag.description());
        }
        tag.pin().ifPresent(pin -> node.put("readout:pin", pin.intValue()));
        return node.put("created", tag.created().toString());
    }

    static ObjectNode of(Person person) {
        ObjectNode node = NODES.objectNode().put("type", "Person").put("name", person.fullName()).put("readout:person", person.id())
                .put("readout:side", person.side().word());
        strings(node, "readout:spellings", person.spellings());
        ArrayNode offices = node.putArray("readout:offices");
        for (Office office : person.offices()) {
            ObjectNode one = offices.addObject().put("title", office.title());
            put(one, "readout:from", office.from().map(LocalDate::toString));
            put(one, "readout:to", office.to().map(LocalDate::toString));
        }
        return node;
    }

    static ObjectNode of(Meeting meeting) {
        ObjectNode node = NODES.objectNode().put("readout:meeting", meeting.id()).put("readout:date", meeting.when().iso())
                .put("readout:title", meeting.title()).put("readout:level", meeting.level().word())
                .put("readout:form", meeting.format());
        node.set("readout:place", of(meeting.place()));
        ArrayNode participants = node.putArray("readout:participants");
        for (Participant participant : meeting.participants()) {
            ObjectNode one = participants.addObject().put("name", participant.name()).put("readout:office", participant.office())
                    .put("readout:side", participant.side().word());
            put(one, "readout:person", participant.person());
        }
        strings(node, "readout:topics", meeting.topics());
        node.put("readout:summary", meeting.summary()).put("readout:certainty", meeting.certainty().word());
        strings(node, "readout:sources", meeting.sources());
        return node;
    }

    private static ObjectNode of(Place place) {
        return NODES.objectNode().put("readout:city", place.city()).put("readout:country", place.country()).put("readout:venue", place.venue());
    }

    static void put(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(given -> node.put(name, given));
    }

    static void strings(ObjectNode node, String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }
}
