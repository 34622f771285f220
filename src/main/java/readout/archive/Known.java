package readout.archive;

import java.util.List;
import readout.model.Meeting;
import readout.model.Person;

/// What the reader of documents needs to know of an archive.
///
/// @param people   everyone, those joined as one
/// @param meetings every meeting, those merged as one
public record Known(List<Person> people, List<Meeting> meetings) {

    public Known {
        people = List.copyOf(people);
        meetings = List.copyOf(meetings);
    }
}
