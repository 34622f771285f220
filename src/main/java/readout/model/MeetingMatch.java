package readout.model;

/// Which meeting a document belongs to, and why.
public sealed interface MeetingMatch {

    /// The reason, as a sentence for people.
    String reason();

    /// It tells of a meeting that is known.
    ///
    /// @param meetingId  the known meeting
    /// @param confidence from 0 to 1
    record Joins(String meetingId, String reason, double confidence) implements MeetingMatch {
    }

    /// It tells of a meeting that is not known yet.
    ///
    /// @param meeting    the meeting as the document tells it
    /// @param confidence from 0 to 1
    record Proposes(Meeting meeting, String reason, double confidence) implements MeetingMatch {
    }

    /// It tells of no meeting, or too little of it.
    record None(String reason) implements MeetingMatch {
    }
}
