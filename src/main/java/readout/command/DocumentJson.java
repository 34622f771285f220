package readout.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.exporting.CodePoints;
import readout.model.Attribution;
import readout.model.DateMention;
import readout.model.Document;
import readout.model.Finding;
import readout.model.Meeting;
import readout.model.MeetingMatch;
import readout.model.Metadata;
import readout.model.Person;
import readout.model.Place;
import readout.model.Quotation;
import readout.model.Span;
import readout.model.StageDirection;
import readout.model.Turn;
import readout.model.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A document as a JSON object, with the names that every verb uses. Offsets are in Unicode code points into `text`; what is
/// absent is null.
public final class DocumentJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Document document;
    private final CodePoints points;

    private DocumentJson(Document document) {
        this.document = document;
        this.points = new CodePoints(document.text());
    }

    /// The object of a document.
    ///
    /// @param file the name shown for its file
    public static ObjectNode of(String file, Document document) {
        return new DocumentJson(document).object(file);
    }

    private ObjectNode object(String file) {
        Metadata metadata = document.metadata();
        ObjectNode object = NODES.objectNode();
        object.put("file", file);
        object.put("kind", document.kind().word());
        object.put("title", text(metadata.title()));
        object.put("subtitle", text(metadata.subtitle()));
        object.put("author", text(metadata.author()));
        object.put("publisher", text(metadata.publisher()));
        object.put("place", metadata.place().found().map(DocumentJson::line).orElse(null));
        object.put("published", date(metadata.published()));
        object.put("event_date", date(metadata.eventDate()));
        object.put("release", text(metadata.release()));
        object.put("url", text(metadata.address()));
        object.put("language", text(metadata.language()));
        object.put("text", document.text());
        object.set("turns", array(document.turns(), this::turn));
        object.set("directions", array(document.directions(), this::direction));
        object.set("quotations", array(document.quotations(), this::quotation));
        object.set("dates", array(document.dates(), this::date));
        object.set("meeting", meeting(document.meeting()));
        return object;
    }

    private ObjectNode turn(Turn turn) {
        ObjectNode object = NODES.objectNode();
        object.put("kind", turn.kind().word());
        object.put("label", turn.label().isEmpty() ? null : turn.label());
        object.put("speaker", name(turn.speaker()));
        object.put("side", turn.side().word());
        object.put("reporter", turn.reporter().orElse(null));
        object.put("outlet", turn.outlet().orElse(null));
        object.put("interpreted", turn.interpreted());
        return span(object, turn.speech(), true);
    }

    private ObjectNode direction(StageDirection direction) {
        return span(NODES.objectNode().put("kind", direction.kind().word()), direction.span(), false);
    }

    private ObjectNode quotation(Quotation quotation) {
        ObjectNode object = span(NODES.objectNode(), quotation.span(), true);
        object.put("label", quotation.label().isEmpty() ? null : quotation.label());
        object.put("speaker", name(quotation.speaker()));
        object.put("cue", quotation.cue().isEmpty() ? null : quotation.cue());
        return object;
    }

    private ObjectNode date(DateMention mention) {
        return span(NODES.objectNode(), mention.span(), true).put("value", mention.when().map(When::iso).orElse(null));
    }

    /// The meeting joined, or with `id` null the reason why none is; a meeting proposed stands in `proposed`.
    private static ObjectNode meeting(MeetingMatch match) {
        ObjectNode object = NODES.objectNode();
        switch (match) {
            case MeetingMatch.Joins(String id, String reason, double confidence) ->
                    object.put("id", id).put("reason", reason).put("confidence", confidence);
            case MeetingMatch.Proposes(Meeting meeting, String reason, double confidence) -> {
                object.putNull("id").put("reason", reason).put("confidence", confidence);
                object.set("proposed", NODES.objectNode().put("id", meeting.id()).put("title", meeting.title()).put("date", meeting.when().iso()));
            }
            case MeetingMatch.None(String reason) -> object.putNull("id").put("reason", reason).putNull("confidence");
        }
        return object;
    }

    private ObjectNode span(ObjectNode object, Span span, boolean words) {
        object.put("start", points.of(span.start())).put("end", points.of(span.end()));
        return words ? object.put("text", span.of(document.text())) : object;
    }

    private String name(Attribution attribution) {
        return document.person(attribution).map(Person::fullName).orElse(null);
    }

    private static String text(Finding<String> finding) {
        return finding.found().orElse(null);
    }

    private static String date(Finding<When> finding) {
        return finding.found().map(When::iso).orElse(null);
    }

    private static String line(Place place) {
        return Optional.of(place.line(false)).filter(line -> !line.isEmpty()).orElse(null);
    }

    private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> object) {
        ArrayNode array = NODES.arrayNode(items.size());
        items.forEach(item -> array.add(object.apply(item)));
        return array;
    }
}
