package readout.model;

import java.util.List;
import java.util.Objects;

/// A dated event that documents belong to.
///
/// @param id           a name for files: `2009-03-06-geneva-clinton-lavrov`
/// @param when         the day or days
/// @param title        what it is called
/// @param level        the rank of those who met
/// @param format       how they met, as the record words it: `summit`, `visit`, `call`; may be empty
/// @param place        where; all its parts empty for a call
/// @param participants who met, in the record's order
/// @param topics       what about, lower case
/// @param summary      a sentence or two; may be empty
/// @param certainty    how far the record was verified
/// @param sources      where it was seen
public record Meeting(
        String id,
        When when,
        String title,
        MeetingLevel level,
        String format,
        Place place,
        List<Participant> participants,
        List<String> topics,
        String summary,
        Certainty certainty,
        List<String> sources) {

    public Meeting {
        Objects.requireNonNull(id);
        Objects.requireNonNull(when);
        Objects.requireNonNull(title);
        Objects.requireNonNull(level);
        Objects.requireNonNull(format);
        Objects.requireNonNull(place);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(certainty);
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
    }
}
