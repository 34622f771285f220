package readout.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Suggestions from the archive for a field in which one thing after the other is chosen: asked for while one types, or by `Down`.
///
/// @param <T> what is suggested
public final class Completion<T> {

    /// Where suggestions come from; asked off the FX thread.
    ///
    /// @param <T> what is suggested
    public interface Source<T> {
        /// The suggestions for what is typed, the best first.
        List<T> find(String typed);
    }

    private final TextField field;
    private final BackgroundTasks tasks;
    private final LatestOnly<List<T>> loader;
    private final Source<T> source;
    private final Consumer<T> chosen;
    private final Suggestions<T> suggestions;

    /// @param look   how a suggestion looks
    /// @param chosen gets what is chosen; the field is emptied before
    public Completion(TextField field, BackgroundTasks tasks, Source<T> source, Function<T, Suggestions.Line> look, Consumer<T> chosen) {
        this.field = field;
        this.tasks = tasks;
        this.source = source;
        this.chosen = chosen;
        loader = tasks.latestOnly();
        // Before the suggestions hear of a key: by the tab key one leaves a field of a form, and takes nothing.
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        suggestions = new Suggestions<>(field, look, this::take);
        field.textProperty().subscribe((before, now) -> typed());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                loader.cancel();
            }
        });
    }

    private void typed() {
        if (field.getText().isBlank() || !field.isFocused()) {
            loader.cancel();
            suggestions.hide();
        } else {
            ask();
        }
    }

    private void ask() {
        String typed = field.getText().strip();
        loader.run(progress -> source.find(typed), found -> suggestions.show(found, true), tasks::report);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            suggestions.hide();
        } else if (event.getCode() == KeyCode.DOWN && !event.isAltDown() && !suggestions.isShowing()) {
            ask();
            event.consume();
        }
    }

    private void take(T item) {
        field.clear();
        chosen.accept(item);
    }
}
