package readout.desktop.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// All commands of the window: menus, buttons, the palette and the sheet of shortcuts are made from here.
public final class CommandRegistry {

    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final Map<KeyCombination, Command> byKey = new LinkedHashMap<>();

    /// Adds commands.
    ///
    /// @throws IllegalArgumentException if an id or a key is already taken
    public void add(Command... commands) {
        for (Command command : commands) {
            if (byId.putIfAbsent(command.id(), command) != null) {
                throw new IllegalArgumentException("Two commands are called " + command.id());
            }
            for (KeyCombination key : command.keys()) {
                Command other = byKey.putIfAbsent(key, command);
                if (other != null) {
                    throw new IllegalArgumentException(key + " is the key of both " + other.id() + " and " + command.id());
                }
            }
        }
    }

    /// All, in the order they were added.
    public Collection<Command> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /// The command of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Command command(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("No command is called " + id);
        }
        return command;
    }

    /// The commands whose text has all the typed words, those that begin with them first; all of them if nothing is typed.
    public List<Command> matching(String typed, Locale locale) {
        String[] words = typed.strip().toLowerCase(locale).split("\\s+");
        List<Command> matches = new ArrayList<>();
        for (Command command : byId.values()) {
            String text = command.text().get().toLowerCase(locale);
            if (List.of(words).stream().allMatch(text::contains)) {
                matches.add(command);
            }
        }
        matches.sort(Comparator.comparingInt(command -> rank(command.text().get().toLowerCase(locale), words[0])));
        return matches;
    }

    /// The commands of a group, in the order they were added.
    public List<Command> in(CommandGroup group) {
        return byId.values().stream().filter(command -> command.group() == group).toList();
    }

    /// Makes the keys of all commands work in a scene, also of those added later. A key without a modifier, other than a function key, is
    /// left to the pane it belongs to: it would be missing when one types. A pane that uses a key itself, as a field does for undo, consumes it first.
    public Subscription install(Scene scene) {
        EventHandler<KeyEvent> handler = event -> {
            for (Map.Entry<KeyCombination, Command> each : byKey.entrySet()) {
                if (each.getKey().match(event) && isSafeWhileTyping(each.getKey()) && each.getValue().enabled().get()) {
                    event.consume();
                    each.getValue().run();
                    return;
                }
            }
        };
        scene.addEventHandler(KeyEvent.KEY_PRESSED, handler);
        return () -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
    }

    /// A menu item for a command.
    public MenuItem menuItem(String id) {
        Command command = command(id);
        MenuItem item = command.selected().isPresent() ? new CheckMenuItem() : new MenuItem();
        item.textProperty().bind(command.text());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        if (item instanceof CheckMenuItem check) {
            // The item turns its own state over before it tells, so the state is taken from it.
            check.selectedProperty().bindBidirectional(command.selected().get());
            check.setOnAction(event -> command.action().run());
        } else {
            item.setOnAction(event -> command.run());
            command.icon().ifPresent(icon -> item.setGraphic(Icons.of(icon)));
        }
        // Shown, and the menu's own way for the key; where the scene has the handler too, that consumes the key before.
        if (!command.keys().isEmpty() && isSafeWhileTyping(command.keys().getFirst())) {
            item.setAccelerator(command.keys().getFirst());
        }
        return item;
    }

    /// A button with the command's text, and its key in the tooltip.
    public Button button(String id) {
        Command command = command(id);
        Button button = new Button();
        button.textProperty().bind(command.text());
        wire(button, command);
        return button;
    }

    /// A quiet button of the command's icon alone.
    public Button iconButton(String id) {
        Command command = command(id);
        Button button = Styles.with(new Button(null, Icons.of(command.icon().orElseThrow())), Styles.QUIET, Styles.ICON_ONLY);
        button.accessibleTextProperty().bind(command.text());
        wire(button, command);
        return button;
    }

    /// A quiet switch of the command's icon alone, for a command that is switched on and off.
    public ToggleButton iconToggle(String id) {
        Command command = command(id);
        ToggleButton button = Styles.with(new ToggleButton(null, Icons.of(command.icon().orElseThrow())), Styles.QUIET, Styles.ICON_ONLY);
        button.accessibleTextProperty().bind(command.text());
        command.selected().orElseThrow().subscribe(button::setSelected);
        button.setOnAction(event -> {
            // The button has turned itself over already; the command does it for all.
            button.setSelected(command.selected().get().get());
            command.run();
        });
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setTooltip(tooltip(command));
        return button;
    }

    private static void wire(Button button, Command command) {
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(event -> command.run());
        button.setTooltip(tooltip(command));
    }

    private static Tooltip tooltip(Command command) {
        Tooltip tooltip = new Tooltip();
        String keys = command.keyText().isEmpty() ? "" : "  " + command.keyText();
        tooltip.textProperty().bind(Bindings.concat(command.text(), keys));
        return tooltip;
    }

    private static int rank(String text, String word) {
        int at = text.indexOf(word);
        return at == 0 ? 0 : at > 0 && text.charAt(at - 1) == ' ' ? 1 : 2;
    }

    private static boolean isSafeWhileTyping(KeyCombination key) {
        String name = key.getName();
        return key.getControl() == KeyCombination.ModifierValue.DOWN || key.getAlt() == KeyCombination.ModifierValue.DOWN
                || key.getMeta() == KeyCombination.ModifierValue.DOWN || key.getShortcut() == KeyCombination.ModifierValue.DOWN
                || name.matches("(Shift\\+)?F\\d{1,2}");
    }
}
