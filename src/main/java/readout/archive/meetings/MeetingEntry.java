package readout.archive.meetings;

import java.util.Objects;
import readout.model.Meeting;

/// A meeting as the archive keeps it.
///
/// @param meeting   the meeting
/// @param note      the analyst's note, empty if there is none
/// @param documents how many documents belong to it, those of meetings merged into it included
public record MeetingEntry(Meeting meeting, String note, int documents) {

    public MeetingEntry {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(note);
    }
}
