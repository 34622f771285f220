package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;

/// The page's context menu, made of groups that any part of the program may add.
public final class PageMenu {

    private final List<Function<PagePlace, List<MenuItem>>> groups = new ArrayList<>();
    private final ContextMenu menu = new ContextMenu();

    PageMenu() {
    }

    /// Adds a group below those there are.
    ///
    /// @param group makes the items for a place each time the menu opens; none where nothing can be done
    public void addGroup(Function<PagePlace, List<MenuItem>> group) {
        groups.add(group);
    }

    /// The items for a place, groups apart.
    List<MenuItem> itemsFor(PagePlace place) {
        List<MenuItem> items = new ArrayList<>();
        for (Function<PagePlace, List<MenuItem>> group : groups) {
            List<MenuItem> made = group.apply(place);
            if (!made.isEmpty() && !items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(made);
        }
        return items;
    }

    /// An item that does something, known by the key of its words.
    static MenuItem item(Messages messages, String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key), Icons.of(icon));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// Opens at a point of the screen.
    void show(Node owner, PagePlace place, double screenX, double screenY) {
        menu.hide();
        menu.getItems().setAll(itemsFor(place));
        if (!menu.getItems().isEmpty()) {
            menu.show(owner, screenX, screenY);
        }
    }

    void hide() {
        menu.hide();
    }
}
