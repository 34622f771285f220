package readout.desktop.meetings;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Heading;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;

/// The list of meetings; the one in the reader is selected.
public final class MeetingList {

    private final Workspace workspace;
    private final Messages messages;
    private final ObservableList<MeetingEntry> shown = FXCollections.observableArrayList();
    private final ListView<MeetingEntry> list = new ListView<>(shown);
    private final VBox pane;
    private boolean following;

    /// A list over a workspace; it follows the workspace while it stands in a scene.
    public MeetingList(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        list.setCellFactory(of -> new Cell());
        list.setAccessibleText(messages.text("meetings.title"));
        VBox.setVgrow(list, Priority.ALWAYS);
        pane = Styles.with(new VBox(new Heading(messages.text("meetings.title"), messages.locale()), list), Styles.PANEL);
        Attachments.whileShown(pane, this::attach);
    }

    /// The pane.
    public Node node() {
        return pane;
    }

    private Subscription attach() {
        return new Attachments()
                .on(workspace.meetingsProperty(), this::show)
                .on(workspace.selection().meetingProperty(), code -> follow())
                .on(list.getSelectionModel().selectedItemProperty(), this::choose);
    }

    private void show(List<MeetingEntry> meetings) {
        following = true;
        shown.setAll(meetings);
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        workspace.selection().meetingProperty().get().ifPresentOrElse(code -> {
            for (int i = 0; i < shown.size(); i++) {
                if (shown.get(i).meeting().id().equals(code) && list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().select(i);
                    list.scrollTo(Math.max(0, i - 3));
                }
            }
        }, list.getSelectionModel()::clearSelection);
        following = false;
    }

    private void choose(MeetingEntry entry) {
        if (!following && entry != null) {
            workspace.selection().onMeeting(entry.meeting().id());
        }
    }

    private final class Cell extends ListCell<MeetingEntry> {

        private final Label title = new Label();
        private final Label date = Styles.with(new Label(), Styles.FAINT, Styles.TINY);
        private final Label count = Styles.with(new Label(), Styles.COUNT);
        private final HBox line;

        Cell() {
            VBox words = new VBox(title, date);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            line = Styles.with(new HBox(words, count), "meeting-line");
            // As wide as the list, so that a long title is shortened instead of scrolled to.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(MeetingEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : line);
            if (!empty && entry != null) {
                title.setText(entry.meeting().title());
                date.setText(messages.dates().span(entry.meeting().when()));
                count.setText(messages.number(entry.documents()));
                count.setVisible(entry.documents() > 0);
            }
        }
    }
}
