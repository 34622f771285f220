package readout.desktop.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.documents.DocumentSummary;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.DocumentDrag;
import readout.desktop.kit.Heading;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;

/// The list of meetings. The one in the reader is selected and has its documents below it, which can be dragged to other meetings.
public final class MeetingList {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    /// A line of the list.
    sealed interface Line {

        /// A meeting.
        record OfMeeting(MeetingEntry entry) implements Line {
        }

        /// A document of the meeting above.
        record OfDocument(DocumentSummary document) implements Line {
        }
    }

    private final Workspace workspace;
    private final MeetingsModel model;
    private final MeetingMenus menus;
    private final Messages messages;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ListView<Line> list = new ListView<>(lines);
    private final VBox pane;
    private boolean following;

    /// A list over a workspace; it follows the workspace while it stands in a scene.
    public MeetingList(Workspace workspace, MeetingsModel model, MeetingMenus menus, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.menus = menus;
        this.messages = messages;
        list.setCellFactory(of -> new Cell());
        list.setAccessibleText(messages.text("meetings.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        VBox.setVgrow(list, Priority.ALWAYS);
        Node add = Icons.button(Feather.PLUS, messages.text("meetings.menu.add"), () -> model.onAdd(Optional.empty()));
        pane = Styles.with(new VBox(new Heading(messages.text("meetings.title"), messages.locale(), Styles.with(add, "meeting-list-add")), list),
                Styles.PANEL, "meeting-list");
        Attachments.whileShown(pane, this::attach);
    }

    /// The pane.
    public Node node() {
        return pane;
    }

    private Subscription attach() {
        return new Attachments()
                .on(workspace.meetingsProperty(), meetings -> show())
                .on(workspace.meetingProperty(), shown -> show())
                .on(list.getSelectionModel().selectedItemProperty(), this::choose);
    }

    private void show() {
        Optional<Workspace.ShownMeeting> shown = workspace.meetingProperty().get();
        List<Line> wanted = new ArrayList<>();
        int selected = -1;
        for (MeetingEntry entry : workspace.meetingsProperty().get()) {
            wanted.add(new Line.OfMeeting(entry));
            if (shown.filter(each -> each.entry().meeting().id().equals(entry.meeting().id())).isPresent()) {
                selected = wanted.size() - 1;
                shown.get().documents().forEach(document -> wanted.add(new Line.OfDocument(document)));
            }
        }
        following = true;
        if (!lines.equals(wanted)) {
            lines.setAll(wanted);
        }
        if (selected < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != selected) {
            list.getSelectionModel().select(selected);
            list.scrollTo(Math.max(0, selected - 1));
        }
        following = false;
    }

    private void choose(Line line) {
        if (!following && line instanceof Line.OfMeeting(MeetingEntry entry)) {
            workspace.selection().onMeeting(entry.meeting().id());
        }
    }

    private void onKey(KeyEvent event) {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.OfMeeting(MeetingEntry entry)) {
            switch (event.getCode()) {
                case F2 -> model.onEdit(entry.meeting().id());
                case DELETE -> model.onDelete(List.of(entry.meeting().id()));
                case INSERT -> model.onAdd(Optional.empty());
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    private final class Cell extends ListCell<Line> {

        private final Label title = new Label();
        private final Label date = Styles.with(new Label(), Styles.FAINT, Styles.TINY);
        private final Label count = Styles.with(new Label(), Styles.COUNT);
        private final HBox line;
        private Optional<DocumentSummary> drawn = Optional.empty();
        private Node documentLine;

        Cell() {
            // The cell itself, because what it shows may be made anew while the button is down.
            DocumentDrag.from(this, () -> getItem() instanceof Line.OfDocument(DocumentSummary document) ? List.of(document.id()) : List.of());
            VBox words = new VBox(title, date);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            count.setMinWidth(USE_PREF_SIZE);
            line = Styles.with(new HBox(words, count), "meeting-line");
            // As wide as the list, so that a long title is shortened instead of scrolled to.
            setPrefWidth(0);
            setOnContextMenuRequested(event -> meeting().ifPresent(entry -> {
                ContextMenu menu = new ContextMenu(menus.ofMeetings(List.of(entry.meeting().id())).toArray(MenuItem[]::new));
                menu.show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }));
            addEventHandler(DragEvent.DRAG_OVER, this::over);
            addEventHandler(DragEvent.DRAG_EXITED, event -> pseudoClassStateChanged(TARGET, false));
            addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        }

        private Optional<MeetingEntry> meeting() {
            return getItem() instanceof Line.OfMeeting(MeetingEntry entry) ? Optional.of(entry) : Optional.empty();
        }

        private void over(DragEvent event) {
            if (meeting().isPresent() && DocumentDrag.isOn(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                pseudoClassStateChanged(TARGET, true);
                event.consume();
            }
        }

        private void dropped(DragEvent event) {
            meeting().filter(entry -> DocumentDrag.isOn(event.getDragboard())).ifPresent(entry -> {
                model.onMove(DocumentDrag.on(event.getDragboard()), Optional.of(entry.meeting().id()));
                event.setDropCompleted(true);
                event.consume();
            });
        }

        @Override
        protected void updateItem(Line item, boolean empty) {
            super.updateItem(item, empty);
            switch (empty ? null : item) {
                case null -> setGraphic(null);
                case Line.OfMeeting(MeetingEntry entry) -> {
                    setGraphic(line);
                    title.setText(entry.meeting().title());
                    date.setText(messages.dates().span(entry.meeting().when()));
                    count.setText(messages.number(entry.documents()));
                    count.setVisible(entry.documents() > 0);
                    setAccessibleText(title.getText() + ", " + date.getText());
                }
                case Line.OfDocument(DocumentSummary document) -> {
                    if (drawn.filter(document::equals).isEmpty()) {
                        documentLine = MeetingDocuments.line(workspace, menus, messages, document);
                        drawn = Optional.of(document);
                    }
                    setGraphic(documentLine);
                    setAccessibleText(document.title().orElse(document.file()));
                }
            }
        }
    }
}
