package readout.desktop.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Something the analyst can do: one place for its name, keys, whether it can be done now, and the doing. Made by [#named].
///
/// @param id       names it in settings and tests; its text's key if it has a fixed text: `timeline.zoom-in`
/// @param group    what it is sorted under in the menu; by its pane, if not said otherwise
/// @param text     what menus and the palette call it; may change, as "Undo …" does
/// @param keys     the first is shown; all work
/// @param icon     for buttons and the palette
/// @param enabled  whether it can be done now
/// @param selected for what is switched on and off: its state
/// @param action   does it
public record Command(String id, CommandGroup group, ObservableStringValue text, List<KeyCombination> keys, Optional<Feather> icon,
                      ObservableBooleanValue enabled, Optional<BooleanProperty> selected, Runnable action) {

    public Command {
        Objects.requireNonNull(id);
        Objects.requireNonNull(group);
        Objects.requireNonNull(text);
        keys = List.copyOf(keys);
        Objects.requireNonNull(icon);
        Objects.requireNonNull(enabled);
        Objects.requireNonNull(selected);
        Objects.requireNonNull(action);
    }

    /// A command that can always be done and has no key yet.
    ///
    /// @param key the text's key among the messages, which is also the id
    public static Command named(Messages messages, String key, Runnable action) {
        return new Command(key, CommandGroup.ofPane(pane(key)), new ReadOnlyStringWrapper(messages.text(key)), List.of(), Optional.empty(),
                Bindings.createBooleanBinding(() -> true), Optional.empty(), action);
    }

    /// The same with keys, written as [KeyCombination#valueOf] reads them: `Shortcut+K`.
    public Command withKeys(String... names) {
        return new Command(id, group, text, List.of(names).stream().map(KeyCombination::valueOf).toList(), icon, enabled, selected, action);
    }

    /// The same in another group.
    public Command in(CommandGroup other) {
        return new Command(id, other, text, keys, icon, enabled, selected, action);
    }

    /// The same with an icon.
    public Command withIcon(Feather feather) {
        return new Command(id, group, text, keys, Optional.of(feather), enabled, selected, action);
    }

    /// The same, possible only while `condition` holds.
    public Command when(ObservableBooleanValue condition) {
        return new Command(id, group, text, keys, icon, condition, selected, action);
    }

    /// The same with a text that changes.
    public Command withText(ObservableStringValue changing) {
        return new Command(id, group, changing, keys, icon, enabled, selected, action);
    }

    /// The same as a switch: doing it turns `state` over, then runs the action.
    public Command switching(BooleanProperty state) {
        return new Command(id, group, text, keys, icon, enabled, Optional.of(state), action);
    }

    /// The pane it belongs to: `timeline` of `timeline.zoom-in`.
    public String pane() {
        return pane(id);
    }

    private static String pane(String id) {
        return id.substring(0, id.indexOf('.'));
    }

    /// The key to show, as this system writes keys; empty if it has none.
    public String keyText() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }

    /// Does it, if it can be done now.
    public void run() {
        if (enabled.get()) {
            selected.ifPresent(state -> state.set(!state.get()));
            action.run();
        }
    }
}
