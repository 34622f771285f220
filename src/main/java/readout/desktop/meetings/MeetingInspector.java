package readout.desktop.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Deck;
import readout.desktop.kit.Heading;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.kit.UndoKeys;
import readout.desktop.workspace.Workspace;

/// The quiet pane beside the reader in which a meeting is added or changed. A new one is added by a button; of one that is there each
/// field is saved when it is left, as one step that can be undone.
public final class MeetingInspector {

    private final Workspace workspace;
    private final MeetingsModel model;
    private final Messages messages;
    private final MeetingForm form;
    private final MeetingDocuments documents;
    private final HBox foot = Styles.with(new HBox(), "meeting-inspector-foot");
    private final VBox head = new VBox();
    private final VBox pane;
    private final Button add;
    private final Button cancel;
    private final Button delete;
    private Optional<MeetingEntry> current = Optional.empty();

    /// A pane over a workspace; it follows the workspace while it stands in a scene.
    public MeetingInspector(Workspace workspace, MeetingsModel model, MeetingMenus menus, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.messages = messages;
        form = new MeetingForm(workspace, messages, this::committed);
        documents = new MeetingDocuments(workspace, menus, messages);
        add = Styles.with(new Button(messages.text("meetings.form.add")), Styles.PRIMARY);
        add.setId("meeting-add");
        add.setOnAction(event -> onAdd());
        cancel = new Button(messages.text("meetings.form.cancel"));
        cancel.setOnAction(event -> model.onClose());
        delete = Styles.with(new Button(messages.text("meetings.form.delete")), Styles.LINK);
        delete.setId("meeting-delete");
        delete.setOnAction(event -> current.ifPresent(entry -> {
            current = Optional.empty();
            model.onDelete(List.of(entry.meeting().id()));
            model.onClose();
        }));
        VBox lines = Styles.with(new VBox(form.node(), documents.node()), "meeting-inspector-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Deck body = new Deck(scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        pane = Styles.with(new VBox(head, body, foot), Styles.PANEL, "meeting-inspector");
        pane.managedProperty().bind(pane.visibleProperty());
        pane.setVisible(false);
        scroll.visibleProperty().bind(pane.visibleProperty());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.onClose();
                event.consume();
            }
        });
        UndoKeys.install(pane, this::isSaved, workspace.history()::onUndo, workspace.history()::onRedo);
        Attachments.whileShown(pane, this::attach);
    }

    /// The pane; it takes room only while a meeting is added or changed.
    public Node node() {
        return pane;
    }

    private Subscription attach() {
        return new Attachments()
                .on(model.editingProperty(), this::show)
                .on(workspace.meetingProperty(), shown -> follow());
    }

    private void show(MeetingsModel.Editing editing) {
        committed();
        current = Optional.empty();
        switch (editing) {
            case MeetingsModel.Editing.Nothing() -> pane.setVisible(false);
            case MeetingsModel.Editing.Adding(MeetingDraft blank) -> {
                head(messages.text("meetings.form.new"));
                form.show(blank, true);
                foot.getChildren().setAll(add, cancel);
                documents.show(List.of());
                pane.setVisible(true);
                form.focus();
            }
            case MeetingsModel.Editing.Changing() -> {
                follow();
                form.focus();
            }
        }
    }

    private void follow() {
        if (!(model.editingProperty().get() instanceof MeetingsModel.Editing.Changing)) {
            return;
        }
        Optional<Workspace.ShownMeeting> shown = workspace.meetingProperty().get();
        boolean anew = !shown.map(each -> each.entry().meeting().id()).equals(current.map(entry -> entry.meeting().id()));
        if (anew && current.isPresent()) {
            committed();
        }
        current = shown.map(Workspace.ShownMeeting::entry);
        pane.setVisible(shown.isPresent());
        shown.ifPresent(meeting -> {
            head(messages.text("meetings.form.meeting"));
            form.show(MeetingDraft.of(meeting.entry(), messages.dates()), anew);
            foot.getChildren().setAll(delete);
            documents.show(meeting.documents());
        });
    }

    private void head(String words) {
        Node close = Icons.button(Feather.X, messages.text("meetings.form.close"), model::onClose);
        head.getChildren().setAll(new Heading(words, messages.locale(), close));
    }

    /// Saves what has changed of a meeting that is there; a new one waits for its button.
    private void committed() {
        current.ifPresent(before -> {
            MeetingDraft draft = form.draft();
            if (draft.equals(MeetingDraft.of(before, messages.dates()))) {
                form.tell(Map.of());
                return;
            }
            switch (draft.check(current, messages.dates())) {
                case MeetingDraft.Checked.Wrong(var troubles) -> form.tell(troubles);
                case MeetingDraft.Checked.Sound(var meeting, var note) -> {
                    form.tell(Map.of());
                    MeetingEntry after = new MeetingEntry(meeting, note, before.documents());
                    if (!after.equals(before)) {
                        current = Optional.of(after);
                        model.onChanged(before, meeting, note);
                    }
                }
            }
        });
    }

    private boolean isSaved() {
        return model.editingProperty().get() instanceof MeetingsModel.Editing.Changing && current.map(entry -> form.draft().check(current, messages.dates())
                .equals(new MeetingDraft.Checked.Sound(entry.meeting(), entry.note()))).orElse(true);
    }

    private void onAdd() {
        switch (form.draft().check(Optional.empty(), messages.dates())) {
            case MeetingDraft.Checked.Wrong(var troubles) -> form.tell(troubles);
            case MeetingDraft.Checked.Sound(var meeting, var note) -> model.onAdded(meeting, note);
        }
    }
}
