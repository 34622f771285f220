package readout.desktop.workspace.edits;

import readout.archive.Archive;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.workspace.Edit;
import readout.model.Meeting;

/// What is said of a meeting is changed.
public final class ChangeMeeting implements Edit {

    private final String name;
    private final Meeting after;
    private final String note;
    private MeetingEntry before;

    /// @param after what the meeting is from now on, under the code it has
    /// @param note  its note from now on
    public ChangeMeeting(String name, Meeting after, String note) {
        this.name = name;
        this.after = after;
        this.note = note;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        before = archive.meetings().update(after, note);
    }

    @Override
    public void revert(Archive archive) {
        archive.meetings().update(before.meeting(), before.note());
    }
}
