package readout.desktop.transcript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.Archive;
import readout.archive.people.PersonSummary;
import readout.archive.sql.Page;
import readout.desktop.kit.Icons;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;
import readout.model.Office;
import readout.model.Person;
import readout.model.Side;
import readout.model.Turn;

/// Asks who speaks a turn, where one clicks on the speaker's name.
final class SpeakerFlyouts {

    private final Workspace workspace;
    private final Corrections corrections;
    private final Messages messages;
    private final FlyoutLayer layer;
    private final LatestOnly<List<PersonSummary>> loader;
    private List<PersonSummary> everyone = List.of();

    /// @param layer where they open
    SpeakerFlyouts(Workspace workspace, Corrections corrections, FlyoutLayer layer, Messages messages) {
        this.layer = layer;
        this.workspace = workspace;
        this.corrections = corrections;
        this.messages = messages;
        loader = workspace.tasks().latestOnly();
    }

    /// Opens the question below a node.
    ///
    /// @param turn   the turn in question
    /// @param people the codes of the people of its document
    void show(Node owner, Turn turn, Set<String> people) {
        int together = corrections.underLabelOf(turn);
        ToggleGroup scope = new ToggleGroup();
        ToggleButton one = part(messages.text("transcript.speaker.this-turn"), scope);
        ToggleButton all = part(messages.count("transcript.speaker.all-turns", together), scope);
        (together > 1 ? all : one).setSelected(true);
        HBox parts = Styles.with(new HBox(one, all), Styles.SEGMENTS);
        parts.setVisible(together > 1);
        parts.setManaged(together > 1);
        PickFlyout<SpeakerChoice> flyout = new PickFlyout<SpeakerChoice>(messages.text("transcript.speaker.title"),
                messages.text("transcript.speaker.prompt"), typed -> SpeakerChoice.matching(typed, everyone, people), this::row,
                choice -> take(turn, all.isSelected() && together > 1 ? Corrections.Scope.LABEL : Corrections.Scope.TURN, choice))
                .with(Flyout.reason(why(turn)), parts);
        layer.show(flyout, owner);
        Optional<Archive> open = workspace.archiveProperty().get();
        loader.run(progress -> open.map(archive -> archive.people().list(Page.all())).orElse(List.of()), loaded -> {
            everyone = loaded;
            flyout.refresh();
        }, workspace.tasks()::report);
    }

    /// How the speaker is known, as a sentence.
    String why(Turn turn) {
        String label = turn.label().isEmpty() ? messages.text("transcript.speaker.no-label") : "“" + turn.label() + "”";
        return messages.text("transcript.speaker.why", label, messages.word(turn.speaker().certainty()), turn.speaker().why());
    }

    private static ToggleButton part(String words, ToggleGroup group) {
        ToggleButton part = new ToggleButton(words);
        part.setToggleGroup(group);
        part.setFocusTraversable(false);
        part.selectedProperty().subscribe(selected -> {
            if (!selected && group.getSelectedToggle() == null) {
                part.setSelected(true);
            }
        });
        return part;
    }

    private void take(Turn turn, Corrections.Scope scope, SpeakerChoice choice) {
        switch (choice) {
            case SpeakerChoice.Known(Person person) -> corrections.onSpeaker(turn, scope, person);
            case SpeakerChoice.New(String name, Side side) -> corrections.onNewSpeaker(turn, scope, name, side);
            case SpeakerChoice.Nobody(Side side) -> corrections.onNobody(turn, scope, side);
        }
    }

    private Node row(SpeakerChoice choice) {
        return switch (choice) {
            case SpeakerChoice.Known(Person person) -> line(Styles.with(new Region(), Styles.DOT, Styles.side(person.side())), person.fullName(),
                    person.offices().stream().map(Office::title).reduce((first, last) -> last).orElse(messages.word(person.side())));
            case SpeakerChoice.New(String name, Side side) -> line(Icons.of(Feather.USER_PLUS),
                    messages.text("transcript.speaker.new", name), messages.word(side));
            case SpeakerChoice.Nobody(Side side) -> line(Styles.with(new Region(), Styles.DOT, Styles.side(side)),
                    messages.text(side == Side.PRESS ? "transcript.speaker.press" : "transcript.speaker.nobody"), "");
        };
    }

    private static Node line(Node sign, String name, String more) {
        VBox words = new VBox(Styles.with(new Label(name), Styles.MEDIUM));
        if (!more.isEmpty()) {
            words.getChildren().add(Styles.with(new Label(more), Styles.FAINT, Styles.SMALL));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox line = Styles.with(new HBox(sign, words), "reader-flyout-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// The codes of the people of a document.
    static Set<String> codes(List<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }
}
