package readout.desktop.transcript;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.documents.StoredDocument;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Command;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Selection;
import readout.desktop.workspace.Workspace;

/// The reader pane over the workspace: the header, the page, and what stands there while nothing is chosen.
public final class ReaderPane {

    private final Workspace workspace;
    private final TranscriptModel model;
    private final Messages messages;
    private final ReaderHeader header;
    private final TranscriptView page;
    private final BorderPane pane = Styles.with(new BorderPane(), Styles.PAGE);

    /// A pane over a workspace; it follows the workspace while it stands in a scene.
    public ReaderPane(Workspace workspace, TranscriptModel model, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.messages = messages;
        header = new ReaderHeader(messages, workspace.selection()::onDocument,
                topic -> workspace.filterProperty().set(workspace.filterProperty().get().turningTopic(topic)));
        page = new TranscriptView(model, messages);
        Attachments.whileShown(pane, this::attach);
    }

    /// The pane.
    public Node node() {
        return pane;
    }

    /// The page's context menu, to which groups may be added.
    public PageMenu menu() {
        return page.menu();
    }

    /// Makes the keys of commands work while the page has the focus, also those that are a letter alone.
    public void addKeys(Command... commands) {
        page.addKeys(commands);
    }

    /// Shows a bar of tools at selected words once they are selected.
    public void setSelectionTools(Region bar) {
        page.setSelectionTools(bar);
    }

    private Subscription attach() {
        return new Attachments()
                .on(workspace.documentProperty(), document -> show())
                .on(workspace.meetingProperty(), meeting -> show())
                .on(workspace.selection().placeProperty(), this::goTo);
    }

    private void show() {
        Optional<Workspace.ShownMeeting> meeting = workspace.meetingProperty().get();
        Optional<StoredDocument> document = workspace.documentProperty().get();
        if (!model.documentProperty().get().equals(document.map(StoredDocument::document))) {
            model.documentProperty().set(document.map(StoredDocument::document));
            goTo(workspace.selection().placeProperty().get());
        }
        meeting.ifPresentOrElse(shown -> header.show(shown, document.map(StoredDocument::id)),
                () -> document.ifPresent(shown -> header.show(shown.summary())));
        pane.setTop(meeting.isPresent() || document.isPresent() ? header.node() : null);
        pane.setCenter(document.isPresent() ? page.node() : empty(meeting.isPresent()));
    }

    private void goTo(Optional<Selection.Place> place) {
        Optional<String> shown = workspace.documentProperty().get().map(StoredDocument::id);
        place.filter(wanted -> shown.filter(wanted.document()::equals).isPresent())
                .flatMap(Selection.Place::span)
                .ifPresent(span -> model.goTo(span, true));
    }

    private Node empty(boolean hasMeeting) {
        Label title = Styles.with(new Label(messages.text(hasMeeting ? "transcript.empty.meeting" : "transcript.empty.title")), "rd-empty-title");
        Label hint = new Label(messages.text(hasMeeting ? "transcript.empty.meeting-hint" : "transcript.empty.hint"));
        return Styles.with(new VBox(Icons.of(Feather.BOOK_OPEN), title, hint), Styles.EMPTY);
    }
}
