package readout.reading.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;

/// What a document tells of the event it belongs to.
///
/// @param kind      what sort of text it is
/// @param eventDate when the event took place
/// @param published when the document was published
/// @param place     where the event took place, or what the dateline says
/// @param title     the heading, empty if there is none
/// @param lead      the first lines of the text
/// @param people    everyone it tells of, each once
/// @param speaking  the sides somebody speaks for, named or not
/// @param topics    what it is about, of the catalogue's topics
public record MeetingEvidence(
        DocumentKind kind,
        Finding<When> eventDate,
        Finding<When> published,
        Finding<Place> place,
        String title,
        String lead,
        List<Involved> people,
        Set<Side> speaking,
        List<String> topics) {

    public MeetingEvidence {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(eventDate);
        Objects.requireNonNull(published);
        Objects.requireNonNull(place);
        Objects.requireNonNull(title);
        Objects.requireNonNull(lead);
        people = List.copyOf(people);
        speaking = Set.copyOf(speaking);
        topics = List.copyOf(topics);
    }
}
