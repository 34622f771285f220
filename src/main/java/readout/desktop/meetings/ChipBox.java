package readout.desktop.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import readout.desktop.kit.BackgroundTasks;
import readout.desktop.kit.Chip;
import readout.desktop.kit.Completion;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.kit.Suggestions;
import readout.model.Side;

/// Several values as chips, with a field below that completes and adds one. `Backspace` in the empty field takes the last one out.
///
/// @param <T> what a chip stands for
final class ChipBox<T> extends VBox {

    /// How chips look and come about.
    ///
    /// @param text  what a chip says
    /// @param note  what a suggestion says beside that
    /// @param side  a chip's colour, if it has one
    /// @param <T>   what a chip stands for
    record Look<T>(Function<T, String> text, Function<T, String> note, Function<T, Optional<Side>> side) {
    }

    private final Messages messages;
    private final Look<T> look;
    private final Runnable changed;
    private final FlowPane chips = Styles.with(new FlowPane(), "chip-box-chips");
    private final TextField field = new TextField();
    private List<T> values = List.of();

    /// @param changed run after a chip was added or taken out by hand
    ChipBox(BackgroundTasks tasks, Messages messages, String name, Completion.Source<T> source, Look<T> look, Runnable changed) {
        this.messages = messages;
        this.look = look;
        this.changed = changed;
        field.setPromptText(name);
        field.setAccessibleText(name);
        new Completion<>(field, tasks, source,
                value -> new Suggestions.Line(look.text().apply(value), look.note().apply(value), look.side().apply(value)), this::add);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Styles.with(this, "chip-box").getChildren().addAll(chips, field);
        show(List.of());
    }

    List<T> values() {
        return values;
    }

    TextField field() {
        return field;
    }

    void show(List<T> shown) {
        values = List.copyOf(shown);
        chips.getChildren().setAll(values.stream().map(this::chip).toList());
        chips.setVisible(!values.isEmpty());
        chips.setManaged(!values.isEmpty());
    }

    private Chip chip(T value) {
        String text = look.text().apply(value);
        Chip chip = new Chip(text, messages.text("meetings.chip.remove", text), () -> remove(value));
        look.side().apply(value).ifPresent(side -> chip.getStyleClass().addAll("side-chip", Styles.side(side)));
        return chip;
    }

    private void add(T value) {
        if (!values.contains(value)) {
            List<T> more = new ArrayList<>(values);
            more.add(value);
            show(more);
            changed.run();
        }
    }

    private void remove(T value) {
        show(values.stream().filter(each -> !each.equals(value)).toList());
        field.requestFocus();
        changed.run();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !values.isEmpty()) {
            remove(values.getLast());
            event.consume();
        }
    }
}
