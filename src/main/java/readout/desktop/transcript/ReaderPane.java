package readout.desktop.transcript;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.documents.Field;
import readout.archive.documents.StoredDocument;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Command;
import readout.desktop.kit.HoverPause;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PersonPeek;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Selection;
import readout.desktop.workspace.Workspace;
import readout.model.Turn;

/// The reader pane over the workspace: the header, the page, and what stands there while nothing is chosen.
public final class ReaderPane {

    private static final double STRIP = 6;

    private final Workspace workspace;
    private final TranscriptModel model;
    private final Messages messages;
    private final PersonPeek people;
    private final ReaderHeader header;
    private final TranscriptView page;
    private final SpeakerFlyouts speakers;
    private final Corrections corrections;
    private final Copying copying;
    private final BorderPane pane = Styles.with(new BorderPane(), Styles.PAGE);
    private final FlyoutLayer layer = new FlyoutLayer();
    private final StackPane root = new StackPane(pane, layer.node());

    /// A pane over a workspace; it follows the workspace while it stands in a scene.
    ///
    /// @param people shows who a name stands for
    public ReaderPane(Workspace workspace, TranscriptModel model, PersonPeek people, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.messages = messages;
        this.people = people;
        // It gives way to the window: a pane kept wider by its widest line would be laid out past the window's edges.
        pane.setMinWidth(0);
        corrections = new Corrections(workspace, messages);
        speakers = new SpeakerFlyouts(workspace, corrections, layer, messages);
        header = new ReaderHeader(messages, new ReaderFilters(workspace), new FactFlyouts(workspace, corrections, layer, messages), workspace.selection()::onDocument);
        copying = new Copying(workspace, model, messages);
        page = new TranscriptView(model, messages);
        page.setMargin(this::nameAnswers);
        page.setPeople(people);
        page.setCopy(copying::onCopy);
        page.menu().addGroup(copying::items);
        page.menu().addGroup(new TurnMenu(corrections, this::askSpeaker, this::askQuoted, messages)::items);
        Attachments.whileShown(pane, this::attach);
    }

    /// The pane.
    public Node node() {
        return root;
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

    /// What can be done in the reader.
    public List<Command> commands() {
        return new TranscriptCommands(model, corrections, copying, messages).of(this);
    }

    /// Where the caret is.
    Optional<PagePlace> caret() {
        return page.caret();
    }

    /// Opens the correction of a field of the shown document.
    void correct(Field field) {
        header.correct(field);
    }

    /// Opens the correction of the kind of the shown document.
    void correctKind() {
        header.correctKind();
    }

    /// Opens the correction of the meeting of the shown document.
    void correctMeeting() {
        header.correctMeeting();
    }

    /// Asks who speaks the turn at a place or, outside of turns, who is quoted there.
    void askSpeaker(PagePlace place) {
        place.turn().ifPresentOrElse(turn -> ask(page.nameOf(turn).orElse(page.focusTarget()), turn), () -> askQuoted(place));
    }

    private void askQuoted(PagePlace place) {
        people.hide();
        place.quotation().ifPresent(quotation -> speakers.show(page.select(quotation.span()), quotation, place.document()));
    }

    private void ask(Node at, int index) {
        people.hide();
        model.documentProperty().get().filter(of -> index < of.turns().size())
                .ifPresent(of -> speakers.show(at.localToScene(at.getBoundsInLocal()), of.turns().get(index), of));
    }

    private void nameAnswers(Node name, Beside beside) {
        Turn turn = model.documentProperty().get().orElseThrow().turns().get(beside.turn());
        name.setAccessibleText(messages.text("transcript.speaker.of-turn", beside.name()));
        name.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                ask(name, beside.turn());
            }
        });
        if (beside.isUnsure()) {
            Tooltip.install(name, new Tooltip(speakers.why(new Spoken.OfTurn(turn))));
        } else {
            beside.speaker().person().ifPresent(person -> new HoverPause(name, () -> peek(name, person), people::hide));
        }
    }

    private void peek(Node name, String person) {
        Bounds at = name.localToScreen(name.getBoundsInLocal());
        if (at != null && !layer.isOpen()) {
            people.show(name, at, person);
        }
    }

    private Subscription attach() {
        return new Attachments()
                .on(workspace.documentProperty(), document -> show())
                .on(workspace.meetingProperty(), meeting -> show())
                .on(workspace.selection().placeProperty(), this::goTo)
                .on(pane.widthProperty(), width -> place())
                .on(pane.heightProperty(), height -> place());
    }

    private void show() {
        Optional<Workspace.ShownMeeting> meeting = workspace.meetingProperty().get();
        Optional<StoredDocument> document = workspace.documentProperty().get();
        if (!model.documentProperty().get().equals(document.map(StoredDocument::document))) {
            boolean another = !sameText(document);
            model.documentProperty().set(document.map(StoredDocument::document));
            if (another) {
                goTo(workspace.selection().placeProperty().get());
            }
        }
        meeting.ifPresentOrElse(shown -> header.show(shown, document), () -> document.ifPresent(header::show));
        place();
        pane.setTop(meeting.isPresent() || document.isPresent() ? header.node() : null);
        pane.setCenter(document.isPresent() ? page.node() : empty(meeting.isPresent()));
    }

    private void place() {
        header.place(pane.getWidth() - STRIP, pane.getHeight());
    }

    private boolean sameText(Optional<StoredDocument> next) {
        return next.isPresent() && model.documentProperty().get().filter(shown -> shown.text().equals(next.get().document().text())).isPresent();
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
