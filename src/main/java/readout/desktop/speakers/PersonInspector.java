package readout.desktop.speakers;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Completion;
import readout.desktop.kit.Deck;
import readout.desktop.kit.Heading;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PersonCard;
import readout.desktop.kit.Styles;
import readout.desktop.kit.Suggestions;
import readout.desktop.kit.UndoKeys;
import readout.desktop.workspace.Workspace;
import readout.model.Person;
import readout.model.Side;

/// The quiet pane in which a person is changed: each field is saved when it is left, as one step that can be undone.
public final class PersonInspector {

    private final PeopleModel model;
    private final Messages messages;
    private final TextField name = new TextField();
    private final Map<Side, ToggleButton> sides = new EnumMap<>(Side.class);
    private final OfficeRows offices;
    private final SpellingRows spellings;
    private final TextField same = new TextField();
    private final Label trouble = Styles.with(new Label(), Styles.BAD, Styles.SMALL);
    private final VBox held = new VBox();
    private final VBox pane;
    private Optional<Person> current = Optional.empty();
    private Side side = Side.OTHER;
    private boolean showing;

    /// A pane over a workspace; it follows the model while it stands in a scene.
    public PersonInspector(Workspace workspace, PeopleModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        offices = new OfficeRows(messages, this::committed);
        spellings = new SpellingRows(messages, this::committed, spelling -> current.ifPresent(person -> model.onSplit(person, spelling)));
        name.setId("person-name");
        name.setAccessibleText(messages.text("speakers.form.name"));
        name.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                committed();
            }
        });
        name.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                committed();
                event.consume();
            }
        });
        same.setId("person-same");
        same.setPromptText(messages.text("speakers.form.same-prompt"));
        same.setAccessibleText(messages.text("speakers.form.same-prompt"));
        new Completion<>(same, workspace.tasks(), new PersonSource(workspace.archiveProperty()::get, () -> current.map(Person::id)),
                person -> new Suggestions.Line(person.fullName(), new PersonWords(messages).office(person), Optional.of(person.side())),
                other -> current.ifPresent(kept -> model.onJoin(other, kept)));
        trouble.setWrapText(true);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        VBox lines = Styles.with(new VBox(trouble, part(messages.text("speakers.form.name"), name), part(messages.text("speakers.form.side"), sideChoice()),
                part(messages.text("speakers.form.offices"), offices), part(messages.text("kit.person.spellings"), spellings),
                part(messages.text("speakers.form.same"), same), held), "person-form");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Deck body = new Deck(scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        pane = Styles.with(new VBox(new Heading(messages.text("speakers.form.person"), messages.locale(),
                Icons.button(Feather.X, messages.text("speakers.form.close"), model::onClose)), body), Styles.PANEL, "person-inspector");
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

    /// The pane; it is seen only while a person is changed.
    public Node node() {
        return pane;
    }

    private Subscription attach() {
        return new Attachments().on(model.shownProperty(), this::show);
    }

    private void show(Optional<PeopleModel.Shown> shown) {
        boolean anew = !shown.map(each -> each.summary().person().id()).equals(current.map(Person::id));
        if (anew) {
            spellings.keepTyped();
            committed();
        }
        boolean opens = !pane.isVisible();
        current = shown.map(each -> each.summary().person());
        pane.setVisible(shown.isPresent());
        shown.ifPresent(each -> fill(each, anew));
        if (opens && shown.isPresent()) {
            name.requestFocus();
        }
    }

    private void fill(PeopleModel.Shown shown, boolean anew) {
        showing = true;
        Person person = shown.summary().person();
        PersonDraft draft = PersonDraft.of(person, messages.dates());
        if (anew || !name.isFocused() || !name.getText().equals(draft.name())) {
            name.setText(draft.name());
        }
        side = person.side();
        sides.forEach((each, button) -> button.setSelected(each == side));
        Set<String> joinedNames = new HashSet<>();
        shown.joined().forEach(each -> {
            joinedNames.add(each.fullName());
            joinedNames.addAll(each.spellings());
        });
        spellings.show(person.spellings(), joinedNames);
        offices.show(draft.offices(), shown.joined().stream().flatMap(each -> each.offices().stream())
                .map(office -> PersonDraft.OfficeDraft.of(office, messages.dates())).collect(Collectors.toSet()), anew);
        trouble.setText("");
        held.getChildren().setAll(PersonCard.held(PersonCards.facts(shown.summary()), messages));
        showing = false;
    }

    private void committed() {
        if (showing || current.isEmpty()) {
            return;
        }
        Person before = current.get();
        switch (draft().check(before, messages.dates())) {
            case PersonDraft.Checked.Wrong(var why) -> trouble.setText(sentence(why));
            case PersonDraft.Checked.Sound(Person after) -> {
                trouble.setText("");
                if (!after.equals(before)) {
                    current = Optional.of(after);
                    model.onChanged(before, after);
                }
            }
        }
    }

    private boolean isSaved() {
        return same.getText().isEmpty() && spellings.isSaved()
                && current.filter(person -> draft().check(person, messages.dates()).equals(new PersonDraft.Checked.Sound(person))).isPresent();
    }

    private PersonDraft draft() {
        return new PersonDraft(name.getText(), side, spellings.spellings(), offices.offices());
    }

    private String sentence(PersonDraft.Trouble why) {
        return messages.text(switch (why) {
            case NO_NAME -> "speakers.trouble.no-name";
            case NO_TITLE -> "speakers.trouble.no-title";
            case UNREADABLE_DATE -> "speakers.trouble.unreadable-date";
            case ENDS_BEFORE_IT_BEGINS -> "speakers.trouble.ends-before";
        });
    }

    private Node sideChoice() {
        HBox box = Styles.with(new HBox(), Styles.SEGMENTS);
        for (Side each : Side.values()) {
            ToggleButton button = new ToggleButton(messages.word(each));
            button.setId("person-side-" + each.word());
            button.setOnAction(event -> {
                side = each;
                sides.forEach((other, toggle) -> toggle.setSelected(other == each));
                committed();
            });
            sides.put(each, button);
            box.getChildren().add(button);
        }
        return box;
    }

    private static VBox part(String title, Node content) {
        return Styles.with(new VBox(Styles.with(new Label(title), Styles.FAINT, Styles.TINY), content), "person-form-part");
    }
}
