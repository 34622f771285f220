package readout.desktop.transcript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
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
import readout.model.Document;
import readout.model.Office;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Turn;

/// Asks who speaks a turn, where one clicks on the speaker's name, or who is quoted.
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

    /// Asks who speaks a turn.
    ///
    /// @param below the scene's bounds below which the question opens
    /// @param of    the document the turn is in
    void show(Bounds below, Turn turn, Document of) {
        Spoken words = new Spoken.OfTurn(turn);
        ToggleGroup scope = new ToggleGroup();
        ToggleButton one = part(messages.text("transcript.speaker.this-turn"), scope);
        ToggleButton all = part(messages.count("transcript.speaker.all-turns", corrections.underLabelOf(words)), scope);
        all.setSelected(true);
        show(below, messages.text("transcript.speaker.title"), words, one, all, of, SpeakerChoice.TURN_BY_NOBODY);
    }

    /// Asks who is quoted. A label in prose is often no more than “he”, so only this quotation is meant until told otherwise.
    ///
    /// @param below the scene's bounds below which the question opens
    /// @param of    the document the quotation is in
    void show(Bounds below, Quotation quotation, Document of) {
        Spoken words = new Spoken.Quoted(quotation);
        ToggleGroup scope = new ToggleGroup();
        ToggleButton one = part(messages.text("transcript.quoted.this"), scope);
        ToggleButton all = part(messages.count("transcript.quoted.all", corrections.underLabelOf(words), quotation.label()), scope);
        one.setSelected(true);
        show(below, messages.text("transcript.quoted.title"), words, one, all, of, SpeakerChoice.QUOTED_NOBODY);
    }

    private void show(Bounds below, String title, Spoken spoken, ToggleButton one, ToggleButton all, Document of, List<SpeakerChoice> nobody) {
        boolean several = corrections.underLabelOf(spoken) > 1;
        Set<String> people = of.people().stream().map(Person::id).collect(Collectors.toSet());
        HBox parts = Styles.with(new HBox(one, all), Styles.SEGMENTS);
        parts.setVisible(several);
        parts.setManaged(several);
        PickFlyout<SpeakerChoice> flyout = new PickFlyout<SpeakerChoice>(title,
                messages.text("transcript.speaker.prompt"), typed -> SpeakerChoice.matching(typed, everyone, people, nobody), this::row,
                choice -> take(spoken, all.isSelected() && several ? Corrections.Scope.LABEL : Corrections.Scope.ONE, choice))
                .with(Flyout.reason(why(spoken)), parts);
        layer.show(flyout, below);
        Optional<Archive> open = workspace.archiveProperty().get();
        loader.run(progress -> open.map(archive -> archive.people().list(Page.all())).orElse(List.of()), loaded -> {
            everyone = loaded;
            flyout.refresh();
        }, workspace.tasks()::report);
    }

    /// How the speaker is known, as a sentence.
    String why(Spoken words) {
        String label = words.label().isEmpty() ? messages.text("transcript.speaker.no-label") : "“" + words.label() + "”";
        return messages.text("transcript.speaker.why", label, messages.word(words.speaker().certainty()), words.speaker().why());
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

    private void take(Spoken words, Corrections.Scope scope, SpeakerChoice choice) {
        switch (choice) {
            case SpeakerChoice.Known(Person person) -> corrections.onSpeaker(words, scope, person);
            case SpeakerChoice.New(String name, Side side) -> corrections.onNewSpeaker(words, scope, name, side);
            case SpeakerChoice.Nobody(Side side) -> corrections.onNobody(words, scope, side);
            case SpeakerChoice.NotQuotation() when words instanceof Spoken.Quoted(Quotation quotation) -> corrections.onNotQuotation(quotation);
            case SpeakerChoice.NotQuotation() -> throw new IllegalArgumentException("A turn is no quotation: " + words);
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
            case SpeakerChoice.NotQuotation() -> line(Icons.of(Feather.SLASH), messages.text("transcript.not-quotation"), "");
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
}
