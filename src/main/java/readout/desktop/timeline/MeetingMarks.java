package readout.desktop.timeline;

import java.util.List;
import readout.archive.meetings.MeetingEntry;
import readout.model.Certainty;
import readout.model.Meeting;
import readout.model.Participant;
import readout.model.Side;

/// Makes the timeline's marks of the archive's meetings.
final class MeetingMarks {

    private MeetingMarks() {
    }

    static TimelineMark of(MeetingEntry entry) {
        Meeting meeting = entry.meeting();
        String place = meeting.place().city().isEmpty() ? meeting.place().country() : meeting.place().city();
        return new TimelineMark(meeting.id(), meeting.when().first(), meeting.when().last(), meeting.title(), place, meeting.level(),
                names(meeting, Side.UNITED_STATES), names(meeting, Side.RUSSIA), meeting.topics(), entry.documents(),
                meeting.certainty() != Certainty.OPEN);
    }

    private static List<String> names(Meeting meeting, Side side) {
        return meeting.participants().stream().filter(participant -> participant.side() == side).map(Participant::name).toList();
    }
}
