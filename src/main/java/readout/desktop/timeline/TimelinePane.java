package readout.desktop.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.util.Subscription;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.Workspace;
import readout.model.When;

/// The timeline over the workspace: its marks are the archive's meetings, its selection is the workspace's, its brush the date filter.
public final class TimelinePane {

    private final Workspace workspace;
    private final TimelineModel model;
    private final LatestOnly<ReadyMarks> arranger;
    private final TimelineView view;

    /// A pane over a workspace; it follows the workspace while it stands in a scene.
    ///
    /// @param hooks what can be done with meetings
    public TimelinePane(Workspace workspace, TimelineModel model, TimelineHooks hooks, Theme theme, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        view = new TimelineView(model, theme, messages);
        arranger = workspace.tasks().latestOnly();
        view.setHooks(hooks);
        model.setArranging(this::arrange);
        model.setOnOpen(workspace.selection()::onMeeting);
        Attachments.whileShown(view, this::attach);
    }

    /// The pane.
    public Node node() {
        return view;
    }

    private Subscription attach() {
        return new Attachments()
                .on(workspace.meetingsProperty(), meetings -> arrange())
                .on(workspace.selection().meetingsProperty(), this::select)
                .on(model.selectionProperty(), this::tellSelection)
                .on(workspace.filterProperty(), this::filter)
                .on(model.dateFilterProperty(), this::tellDays);
    }

    private void arrange() {
        List<MeetingEntry> meetings = workspace.meetingsProperty().get();
        LaneMode mode = model.laneModeProperty().get();
        arranger.run(progress -> ReadyMarks.of(meetings.stream().map(MeetingMarks::of).toList(), mode), this::show, workspace.tasks()::report);
    }

    private void show(ReadyMarks ready) {
        Optional<String> shown = workspace.selection().meetingProperty().get();
        boolean known = shown.filter(id -> model.indexProperty().get().indexOf(id).isPresent()).isPresent();
        model.setReady(ready);
        select(workspace.selection().meetingsProperty().get());
        if (!known) {
            shown.ifPresent(model::reveal);
        }
    }

    private void select(Set<String> meetings) {
        if (!meetings.equals(model.selectionProperty().get())) {
            model.select(List.copyOf(meetings));
            workspace.selection().meetingProperty().get().filter(meetings::contains).ifPresent(model::reveal);
        }
    }

    private void tellSelection(Set<String> selected) {
        if (!selected.equals(workspace.selection().meetingsProperty().get())) {
            workspace.selection().onMeetings(List.copyOf(selected));
        }
    }

    private void filter(Filter filter) {
        if (!filter.days().equals(model.dateFilterProperty().get())) {
            model.filterBy(filter.days());
        }
    }

    private void tellDays(Optional<When> days) {
        Filter filter = workspace.filterProperty().get();
        if (!filter.days().equals(days)) {
            workspace.filterProperty().set(filter.withDays(days));
        }
    }
}
