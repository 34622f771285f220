package readout.archive.meetings;

import java.util.List;
import java.util.Objects;
import readout.model.Meeting;

/// A meeting that was removed, with all that is needed to bring it back.
///
/// @param id        its row
/// @param meeting   the meeting
/// @param note      its note
/// @param origin    where it came from: `catalogue`, `reader` or `analyst`
/// @param documents the documents that belonged to it
/// @param corrected the rows of documents that belonged to it by their reader, whatever the analyst said since, with the confidence
public record RemovedMeeting(long id, Meeting meeting, String note, String origin, List<Link> documents, List<Reading> corrected) {

    public RemovedMeeting {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(note);
        Objects.requireNonNull(origin);
        documents = List.copyOf(documents);
        corrected = List.copyOf(corrected);
    }

    /// What the reader said of a document that was corrected.
    public record Reading(long document, double confidence) {
    }

    /// How a document belonged to it.
    ///
    /// @param document   the document's row
    /// @param reason     why
    /// @param confidence from 0 to 1
    /// @param setBy      `reader` or `analyst`
    public record Link(long document, String reason, double confidence, String setBy) {
    }
}
