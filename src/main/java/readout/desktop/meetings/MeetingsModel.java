package readout.desktop.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Workspace;
import readout.desktop.workspace.edits.AddMeeting;
import readout.desktop.workspace.edits.ChangeMeeting;
import readout.desktop.workspace.edits.DeleteMeetings;
import readout.desktop.workspace.edits.MergeMeetings;
import readout.desktop.workspace.edits.MoveDocuments;
import readout.model.Meeting;

/// What can be done with meetings, and which one the form shows. Used on the FX thread only.
public final class MeetingsModel {

    /// What the form is for.
    public sealed interface Editing {

        /// No form is shown.
        record Nothing() implements Editing {
        }

        /// A new meeting.
        record Adding(MeetingDraft blank) implements Editing {
        }

        /// The meeting in the reader, whichever that is.
        record Changing() implements Editing {
        }
    }

    private final Workspace workspace;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Editing> editing = new ReadOnlyObjectWrapper<>(this, "editing", new Editing.Nothing());

    /// The meetings of the workspace's archive.
    public MeetingsModel(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        workspace.addBeforeClosing(this::onClose);
    }

    /// What the form is for.
    public ReadOnlyObjectProperty<Editing> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// Shows an empty form for a new meeting.
    ///
    /// @param day when it was, if that is told
    public void onAdd(Optional<LocalDate> day) {
        if (workspace.archiveProperty().get().isPresent()) {
            editing.set(new Editing.Adding(MeetingDraft.blank(day, messages.dates())));
        }
    }

    /// Shows the form of the meeting in the reader.
    public void onEdit() {
        if (workspace.archiveProperty().get().isPresent()) {
            editing.set(new Editing.Changing());
        }
    }

    /// Shows a meeting and its form.
    public void onEdit(String meeting) {
        workspace.selection().onMeeting(meeting);
        onEdit();
    }

    /// Puts the form away.
    public void onClose() {
        editing.set(new Editing.Nothing());
    }

    /// Adds a meeting, shows it and goes on with its form.
    public void onAdded(Meeting meeting, String note) {
        AddMeeting add = new AddMeeting(messages.text("meetings.edit.add", meeting.title()), meeting, note);
        workspace.history().perform(add, () -> onEdit(add.code()));
    }

    /// Changes a meeting to what is given.
    public void onChanged(MeetingEntry before, Meeting after, String note) {
        workspace.history().perform(new ChangeMeeting(changeName(before, after, note), after, note));
    }

    /// Merges meetings into one of them and shows that.
    public void onMerge(List<String> meetings, String kept) {
        List<String> merged = meetings.stream().filter(code -> !code.equals(kept)).toList();
        if (!merged.isEmpty()) {
            workspace.history().perform(new MergeMeetings(messages.count("meetings.edit.merge", meetings.size(), title(kept)), merged, kept),
                    () -> workspace.selection().onMeeting(kept));
        }
    }

    /// Deletes meetings; their documents stay.
    public void onDelete(List<String> meetings) {
        if (!meetings.isEmpty()) {
            String name = meetings.size() == 1 ? messages.text("meetings.edit.delete", title(meetings.getFirst()))
                    : messages.count("meetings.edit.delete-all", meetings.size());
            workspace.history().perform(new DeleteMeetings(name, meetings), () -> {
                if (workspace.selection().meetingProperty().get().filter(meetings::contains).isPresent()) {
                    workspace.selection().meetingProperty().set(Optional.empty());
                }
            });
        }
    }

    /// Moves documents to a meeting and shows them there, or out of any.
    public void onMove(List<String> documents, Optional<String> meeting) {
        if (!documents.isEmpty()) {
            String name = meeting.map(code -> messages.count("meetings.edit.move", documents.size(), title(code)))
                    .orElseGet(() -> messages.count("meetings.edit.move-out", documents.size()));
            workspace.history().perform(new MoveDocuments(name, documents, meeting));
        }
    }

    /// The meeting of a code, if it is there.
    Optional<MeetingEntry> find(String code) {
        return workspace.meetingsProperty().get().stream().filter(entry -> entry.meeting().id().equals(code)).findFirst();
    }

    private String title(String code) {
        return find(code).map(entry -> entry.meeting().title()).orElse(code);
    }

    private String changeName(MeetingEntry before, Meeting after, String note) {
        Meeting was = before.meeting();
        List<String> parts = Stream.of(
                was.title().equals(after.title()) ? "" : messages.text("meetings.edit.title", was.title()),
                was.when().equals(after.when()) ? "" : messages.text("meetings.edit.date", was.title()),
                was.place().equals(after.place()) ? "" : messages.text("meetings.edit.place", was.title()),
                was.level() == after.level() ? "" : messages.text("meetings.edit.level", was.title()),
                was.participants().equals(after.participants()) ? "" : messages.text("meetings.edit.participants", was.title()),
                was.topics().equals(after.topics()) ? "" : messages.text("meetings.edit.topics", was.title()),
                before.note().equals(note) ? "" : messages.text("meetings.edit.note", was.title())).filter(part -> !part.isEmpty()).toList();
        return parts.size() == 1 ? parts.getFirst() : messages.text("meetings.edit.several", was.title());
    }
}
