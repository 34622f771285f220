package readout.reading;

import java.util.List;
import readout.model.Meeting;
import readout.model.Person;

/// What is known before a document is read: the catalogue's, or an archive's with its corrections.
///
/// @param people   everyone known, with spellings and dated offices
/// @param meetings every meeting known
public record Knowledge(List<Person> people, List<Meeting> meetings) {

    public Knowledge {
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
    }
}
