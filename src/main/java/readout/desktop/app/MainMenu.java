package readout.desktop.app;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Command;
import readout.desktop.kit.CommandGroup;
import readout.desktop.kit.CommandRegistry;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// The one menu of the window: each group of commands as a menu of its own.
final class MainMenu {

    private MainMenu() {
    }

    /// The menu's button, with all commands there are now.
    static MenuButton of(CommandRegistry commands, Messages messages) {
        MenuButton button = Styles.with(new MenuButton(null, Icons.of(Feather.MENU)), Styles.QUIET, "main-menu");
        button.setAccessibleText(messages.text("app.menu"));
        button.setTooltip(new Tooltip(messages.text("app.menu") + "  F10"));
        for (CommandGroup group : CommandGroup.values()) {
            List<Command> all = commands.in(group);
            if (!all.isEmpty()) {
                Menu menu = new Menu(messages.word(group));
                menu.getItems().setAll(all.stream().map(command -> commands.menuItem(command.id())).toArray(MenuItem[]::new));
                button.getItems().add(menu);
            }
        }
        return button;
    }
}
