package readout.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.archive.documents.DocumentSummary;
import readout.archive.meetings.MeetingEntry;
import readout.archive.people.PersonSummary;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuotePart;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.TagPath;
import readout.archive.search.Hit;
import readout.exporting.CodePoints;
import readout.model.Meeting;
import readout.model.Office;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the archive lists as JSON objects, with the names every verb uses; what is absent is null.
final class RecordJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {
    }

    static ObjectNode of(DocumentSummary document) {
        return NODES.objectNode()
                .put("id", document.id())
                .put("file", document.file())
                .put("kind", document.kind().word())
                .put("title", document.title().orElse(null))
                .put("author", document.author().orElse(null))
                .put("publisher", document.publisher().orElse(null))
                .put("place", line(document.place()))
                .put("published", date(document.published()))
                .put("event_date", date(document.eventDate()))
                .put("url", document.address().orElse(null))
                .put("language", document.language().orElse(null))
                .put("meeting", document.meeting().orElse(null))
                .put("turns", document.turns())
                .put("words", document.words())
                .put("imported", document.imported().toString());
    }

    static ObjectNode of(MeetingEntry entry) {
        Meeting meeting = entry.meeting();
        ObjectNode object = NODES.objectNode()
                .put("id", meeting.id())
                .put("date", meeting.when().iso())
                .put("title", meeting.title())
                .put("level", meeting.level().word())
                .put("format", emptyAsNull(meeting.format()))
                .put("place", line(Optional.of(meeting.place())))
                .put("venue", emptyAsNull(meeting.place().venue()));
        ArrayNode participants = object.putArray("participants");
        for (Participant participant : meeting.participants()) {
            participants.addObject().put("speaker", participant.name()).put("office", emptyAsNull(participant.office()))
                    .put("side", participant.side().word()).put("person", participant.person().orElse(null));
        }
        strings(object, "topics", meeting.topics());
        return object.put("summary", emptyAsNull(meeting.summary()))
                .put("note", emptyAsNull(entry.note()))
                .put("certainty", meeting.certainty().word())
                .put("documents", entry.documents());
    }

    static ObjectNode of(PersonSummary summary) {
        Person person = summary.person();
        ObjectNode object = NODES.objectNode().put("id", person.id()).put("speaker", person.fullName()).put("side", person.side().word());
        strings(object, "spellings", person.spellings());
        ArrayNode offices = object.putArray("offices");
        for (Office office : person.offices()) {
            offices.addObject().put("title", office.title()).put("from", day(office.from())).put("to", day(office.to()));
        }
        return object.put("documents", summary.documents()).put("turns", summary.turns()).put("words", summary.words())
                .put("quotations", summary.quotations()).put("first", day(summary.first())).put("last", day(summary.last()));
    }

    /// @param points    code points of the quote's document
    /// @param name      the full name of a person's id
    /// @param exchanges the titles of the exchanges it stands in
    static ObjectNode of(Quote quote, CodePoints points, Function<String, Optional<String>> name, List<String> exchanges) {
        ObjectNode object = NODES.objectNode()
                .put("id", quote.id())
                .put("document", quote.document())
                .put("start", points.of(quote.span().start()))
                .put("end", points.of(quote.span().end()))
                .put("text", quote.exact())
                .put("before", quote.before())
                .put("after", quote.after())
                .put("speaker", quote.parts().stream().findFirst().flatMap(QuotePart::person).flatMap(name).orElse(null))
                .put("side", quote.parts().stream().findFirst().map(QuotePart::side).map(Side::word).orElse(null))
                .put("anchor", quote.anchor().word())
                .put("note", emptyAsNull(quote.note()));
        strings(object, "tags", quote.tags().stream().map(TagPath::toString).toList());
        strings(object, "reliability", quote.reliability().stream().map(Reliability::word).toList());
        strings(object, "exchanges", exchanges);
        return object.put("uid", quote.uid()).put("sha256", quote.textSha256()).put("created", quote.created().toString());
    }

    /// @param points code points of the hit's document
    static ObjectNode of(Hit hit, CodePoints points, String text) {
        ObjectNode object = NODES.objectNode()
                .put("document", hit.document())
                .put("title", hit.title().orElse(null))
                .put("kind", hit.kind().word());
        if (hit.turn().isPresent()) {
            object.put("turn", hit.turn().getAsInt());
        } else {
            object.putNull("turn");
        }
        object.put("speaker", hit.speaker().map(Hit.Speaker::name).orElse(null))
                .put("side", hit.speaker().flatMap(Hit.Speaker::side).map(Side::word).orElse(null))
                .put("date", date(hit.when()))
                .put("place", line(hit.place()))
                .put("start", points.of(hit.passage().start()))
                .put("end", points.of(hit.passage().end()))
                .put("text", hit.passage().of(text))
                .put("snippet", hit.snippet().text());
        ArrayNode spans = object.putArray("spans");
        hit.spans().forEach(span -> spans.addObject().put("start", points.of(span.start())).put("end", points.of(span.end())));
        return object;
    }

    private static void strings(ObjectNode object, String name, List<String> values) {
        ArrayNode array = object.putArray(name);
        values.forEach(array::add);
    }

    private static String line(Optional<Place> place) {
        return place.map(at -> at.line(false)).filter(line -> !line.isEmpty()).orElse(null);
    }

    private static String date(Optional<When> when) {
        return when.map(When::iso).orElse(null);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
