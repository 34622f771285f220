package readout.desktop.workspace.edits;

import readout.archive.Archive;
import readout.desktop.workspace.Edit;
import readout.model.Meeting;

/// A meeting is added.
public final class AddMeeting implements Edit {

    private final String name;
    private final String note;
    private Meeting meeting;

    /// @param meeting the meeting; its code gets a number if it is taken
    public AddMeeting(String name, Meeting meeting, String note) {
        this.name = name;
        this.meeting = meeting;
        this.note = note;
    }

    @Override
    public String name() {
        return name;
    }

    /// The code it was added under.
    public String code() {
        return meeting.id();
    }

    @Override
    public void apply(Archive archive) {
        meeting = archive.meetings().add(meeting, note);
    }

    @Override
    public void revert(Archive archive) {
        archive.meetings().remove(meeting.id());
    }
}
