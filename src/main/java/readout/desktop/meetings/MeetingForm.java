package readout.desktop.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import readout.archive.Archive;
import readout.archive.people.NameKey;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.TypedDate;
import readout.desktop.workspace.Workspace;
import readout.model.MeetingLevel;
import readout.model.Participant;
import readout.model.Place;
import readout.model.When;

/// The fields of a meeting. Tells when one of them was left or confirmed; keeps what is being typed when another state is shown.
final class MeetingForm {

    private final Messages messages;
    private final Runnable committed;
    private final TextField title = new TextField();
    private final TextField date = new TextField();
    private final TextField until = new TextField();
    private final Label untitled = Styles.with(new Label(), Styles.SMALL, Styles.BAD, "meeting-form-told");
    private final Label understood = Styles.with(new Label(), Styles.SMALL, "meeting-form-told");
    private final ComboBox<MeetingLevel> level = new ComboBox<>();
    private final TextField city = new TextField();
    private final TextField country = new TextField();
    private final TextField venue = new TextField();
    private final ChipBox<Participant> participants;
    private final ChipBox<String> topics;
    private final TextArea note = new TextArea();
    private final VBox box;
    private MeetingDraft shown;
    private boolean showing;

    /// @param committed run when a field was left or confirmed
    MeetingForm(Workspace workspace, Messages messages, Runnable committed) {
        this.messages = messages;
        this.committed = () -> {
            if (!showing) {
                suggestTitle();
                committed.run();
            }
        };
        level.getItems().setAll(MeetingLevel.values());
        level.setConverter(new LevelWords());
        level.setMaxWidth(Double.MAX_VALUE);
        level.setAccessibleText(messages.text("meetings.form.level"));
        participants = new ChipBox<>(workspace.tasks(), messages, messages.text("meetings.form.add-participant"),
                new ParticipantSource(workspace.archiveProperty()::get, () -> when().map(When::first)),
                new ChipBox.Look<>(Participant::name, one -> one.office().isEmpty() ? messages.word(one.side()) : one.office(), one -> Optional.of(one.side())),
                this.committed);
        topics = new ChipBox<>(workspace.tasks(), messages, messages.text("meetings.form.add-topic"),
                typed -> topics(workspace.archiveProperty().get(), typed), new ChipBox.Look<>(topic -> topic, topic -> "", topic -> Optional.empty()), this.committed);
        note.setPrefRowCount(3);
        note.setWrapText(true);
        date.setPromptText(messages.text("meetings.form.date-prompt"));
        until.setPromptText(messages.text("meetings.form.until-prompt"));
        for (Label told : List.of(understood, untitled)) {
            told.setWrapText(true);
            told.visibleProperty().bind(told.textProperty().isNotEmpty());
            told.managedProperty().bind(told.visibleProperty());
        }
        box = Styles.with(new VBox(
                new VBox(part("meetings.form.title", messages.text("meetings.form.title"), title), untitled),
                new VBox(beside(part("meetings.form.date", messages.text("meetings.form.date"), date), part("meetings.form.until", messages.text("meetings.form.until"), until)), understood),
                part("meetings.form.level", messages.text("meetings.form.level"), level),
                beside(part("meetings.form.city", messages.text("meetings.form.city"), city), part("meetings.form.country", messages.text("meetings.form.country"), country)),
                part("meetings.form.venue", messages.text("meetings.form.venue"), venue),
                part("meetings.form.participants", messages.text("meetings.form.participants"), participants),
                part("meetings.form.topics", messages.text("meetings.form.topics"), topics),
                part("meetings.form.note", messages.text("meetings.form.note"), note)), "meeting-form");
        wire();
    }

    Node node() {
        return box;
    }

    /// Puts the caret where one begins.
    void focus() {
        (date.getText().isEmpty() ? date : title).requestFocus();
    }

    /// Shows a meeting; a field that has the caret and was changed keeps what is typed.
    ///
    /// @param anew whether it is another meeting, of which nothing was typed yet
    void show(MeetingDraft draft, boolean anew) {
        showing = true;
        Optional<MeetingDraft> before = Optional.ofNullable(anew ? null : shown);
        shown = draft;
        set(title, draft.title(), before.map(MeetingDraft::title));
        set(date, draft.date(), before.map(MeetingDraft::date));
        set(until, draft.until(), before.map(MeetingDraft::until));
        set(city, draft.place().city(), before.map(was -> was.place().city()));
        set(country, draft.place().country(), before.map(was -> was.place().country()));
        set(venue, draft.place().venue(), before.map(was -> was.place().venue()));
        set(note, draft.note(), before.map(MeetingDraft::note));
        level.setValue(draft.level());
        participants.show(draft.participants());
        topics.show(draft.topics());
        if (anew) {
            participants.field().clear();
            topics.field().clear();
        }
        suggestTitle();
        tell(Map.of());
        showing = false;
    }

    /// What the fields say now.
    MeetingDraft draft() {
        return new MeetingDraft(title.getText().strip(), date.getText().strip(), until.getText().strip(), level.getValue(),
                new Place(city.getText().strip(), country.getText().strip(), venue.getText().strip()), participants.values(), topics.values(), note.getText());
    }

    /// Says what cannot be taken, or how the date is understood.
    void tell(Map<MeetingDraft.Part, MeetingDraft.Trouble> troubles) {
        mark(title, troubles.containsKey(MeetingDraft.Part.TITLE));
        mark(date, troubles.containsKey(MeetingDraft.Part.DATE));
        mark(until, troubles.containsKey(MeetingDraft.Part.UNTIL));
        untitled.setText(troubles.containsKey(MeetingDraft.Part.TITLE) ? sentence(troubles.get(MeetingDraft.Part.TITLE)) : "");
        Optional<MeetingDraft.Trouble> days = Stream.of(MeetingDraft.Part.DATE, MeetingDraft.Part.UNTIL).map(troubles::get).filter(Objects::nonNull).findFirst();
        understood.getStyleClass().removeAll(Styles.BAD, Styles.FAINT);
        understood.getStyleClass().add(days.isPresent() ? Styles.BAD : Styles.FAINT);
        understood.setText(days.map(this::sentence).orElseGet(this::understood));
    }

    private String sentence(MeetingDraft.Trouble trouble) {
        return messages.text(switch (trouble) {
            case NO_DATE -> "meetings.trouble.no-date";
            case UNREADABLE_DATE -> "meetings.trouble.unreadable-date";
            case ENDS_BEFORE_IT_BEGINS -> "meetings.trouble.ends-before";
            case NO_TITLE -> "meetings.trouble.no-title";
        });
    }

    private String understood() {
        return when().map(when -> when.isDay() ? messages.dates().longDay(when.first())
                : until.getText().isBlank() && !when.iso().contains("/") ? messages.text("meetings.form.within", messages.dates().span(when))
                : messages.dates().span(when)).orElse("");
    }

    private Optional<When> when() {
        TypedDate begins = TypedDate.of(date.getText());
        TypedDate ends = TypedDate.of(until.getText());
        if (begins instanceof TypedDate.Read(When first)) {
            return ends instanceof TypedDate.Read(When last) && !last.last().isBefore(first.first()) ? Optional.of(new When(first.first(), last.last())) : Optional.of(first);
        }
        return Optional.empty();
    }

    private void suggestTitle() {
        String suggested = draft().suggestedTitle();
        title.setPromptText(suggested.isEmpty() ? messages.text("meetings.form.title-prompt") : suggested);
    }

    private void wire() {
        for (TextInputControl field : List.of(title, date, until, city, country, venue, note)) {
            field.focusedProperty().subscribe((before, focused) -> {
                if (!focused) {
                    committed.run();
                }
            });
        }
        for (TextField field : List.of(title, date, until, city, country, venue)) {
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    committed.run();
                    event.consume();
                }
            });
        }
        date.textProperty().subscribe(typed -> tell(Map.of()));
        until.textProperty().subscribe(typed -> tell(Map.of()));
        level.valueProperty().subscribe(chosen -> committed.run());
    }

    private static void set(TextInputControl field, String text, Optional<String> before) {
        boolean isTyping = field.isFocused() && before.isPresent() && !field.getText().strip().equals(before.get());
        if (!isTyping && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private static void mark(Node field, boolean wrong) {
        field.getStyleClass().remove(Styles.WRONG);
        if (wrong) {
            field.getStyleClass().add(Styles.WRONG);
        }
    }

    private static VBox part(String id, String name, Node field) {
        Label label = Styles.with(new Label(name), Styles.FAINT, Styles.TINY);
        label.setLabelFor(field);
        field.setId(id.replace('.', '-'));
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(name);
        }
        VBox part = Styles.with(new VBox(label, field), "meeting-form-part");
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setMinWidth(0);
        part.setPrefWidth(100);
        return part;
    }

    private static HBox beside(Node first, Node second) {
        return Styles.with(new HBox(first, second), "meeting-form-line");
    }

    private static List<String> topics(Optional<Archive> archive, String typed) {
        String wanted = " " + NameKey.of(typed);
        List<String> known = archive.map(open -> open.meetings().topics()).orElse(List.of()).stream()
                .filter(topic -> (" " + NameKey.of(topic)).contains(wanted)).limit(7).toList();
        String own = typed.strip().toLowerCase(Locale.ROOT);
        return known.contains(own) ? known : Stream.concat(known.stream(), Stream.of(own)).toList();
    }

    private final class LevelWords extends StringConverter<MeetingLevel> {
        @Override
        public String toString(MeetingLevel value) {
            return value == null ? "" : messages.word(value);
        }

        @Override
        public MeetingLevel fromString(String word) {
            throw new UnsupportedOperationException("Chosen, never typed");
        }
    }
}
