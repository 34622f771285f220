package readout.desktop.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Command;
import readout.desktop.kit.CommandGroup;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;
import readout.desktop.workspace.History;
import readout.desktop.workspace.Workspace;

/// The commands of the window itself: undo and redo, and the look.
final class WindowCommands {

    private static final int STEP = 10;

    private WindowCommands() {
    }

    /// Undo and redo, called by the edit they are about.
    static List<Command> edits(Workspace workspace, Messages messages) {
        History history = workspace.history();
        return List.of(
                Command.named(messages, "app.undo", history::onUndo).in(CommandGroup.EDIT).withKeys("Shortcut+Z").withIcon(Feather.CORNER_UP_LEFT)
                        .withText(named(history.undoNameProperty(), messages.text("app.undo"), "app.undo-named", messages)).when(isThere(history.undoNameProperty())),
                Command.named(messages, "app.redo", history::onRedo).in(CommandGroup.EDIT).withKeys("Shortcut+Shift+Z", "Shortcut+Y").withIcon(Feather.CORNER_UP_RIGHT)
                        .withText(named(history.redoNameProperty(), messages.text("app.redo"), "app.redo-named", messages)).when(isThere(history.redoNameProperty())));
    }

    /// Light and dark, and the size of text.
    static List<Command> look(Theme theme, Messages messages) {
        return List.of(
                Command.named(messages, "app.text-larger", () -> resize(theme, STEP)).withKeys("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add")
                        .when(theme.textPercentProperty().lessThan(Theme.LARGEST)),
                Command.named(messages, "app.text-smaller", () -> resize(theme, -STEP)).withKeys("Shortcut+Minus", "Shortcut+Subtract")
                        .when(theme.textPercentProperty().greaterThan(Theme.SMALLEST)),
                Command.named(messages, "app.text-usual", () -> theme.textPercentProperty().set(Theme.SMALLEST)).withKeys("Shortcut+0", "Shortcut+Numpad 0"),
                Command.named(messages, "app.theme-turn", () -> theme.choiceProperty().set(
                        theme.paletteProperty().get().isDark() ? Theme.Choice.LIGHT : Theme.Choice.DARK)).withKeys("Shortcut+Shift+D").withIcon(Feather.MOON),
                Command.named(messages, "app.theme-system", () -> theme.choiceProperty().set(Theme.Choice.SYSTEM)));
    }

    private static void resize(Theme theme, int step) {
        int percent = theme.textPercentProperty().get() + step;
        theme.textPercentProperty().set(Math.clamp(percent, Theme.SMALLEST, Theme.LARGEST));
    }

    private static StringBinding named(ReadOnlyObjectProperty<Optional<String>> edit, String bare, String key, Messages messages) {
        return Bindings.createStringBinding(() -> edit.get().map(name -> messages.text(key, name)).orElse(bare), edit);
    }

    private static ObservableBooleanValue isThere(ReadOnlyObjectProperty<Optional<String>> edit) {
        return Bindings.createBooleanBinding(() -> edit.get().isPresent(), edit);
    }
}
