package readout.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.SavedSearch;
import readout.desktop.kit.Command;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.Workspace;

/// The search put together: its field, what it finds, the saved searches, and its commands.
public final class Search {

    /// What the search needs to know of people.
    ///
    /// @param nameOf  the full name of a person by code
    /// @param codeOf  the code of the person of exactly that name
    /// @param changes changes when names may have changed
    public record Names(UnaryOperator<String> nameOf, Function<String, Optional<String>> codeOf, ObservableValue<?> changes) {
    }

    private static final int MOST_IN_MENU = 15;

    private final Workspace workspace;
    private final Messages messages;
    private final SavedSearches saved;
    private final SearchField field;
    private final SearchPane pane;
    private final Command focus;
    private final Command save;

    /// A search over a workspace.
    public Search(Workspace workspace, SearchModel model, Names names, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        FilterText texts = new FilterText(names.nameOf(), names.codeOf());
        saved = new SavedSearches(workspace, texts, messages);
        BooleanBinding isFiltered = Bindings.createBooleanBinding(() -> !workspace.filterProperty().get().isEmpty(), workspace.filterProperty());
        focus = Command.named(messages, "search.focus", this::focus).withKeys("Shortcut+K").withIcon(Feather.SEARCH);
        save = Command.named(messages, "search.save", saved::onSave).withKeys("Shortcut+Shift+K").withIcon(Feather.BOOKMARK).when(isFiltered);
        FilterChips chips = new FilterChips(workspace, messages, names.nameOf(), names.changes());
        field = new SearchField(workspace, model, texts, chips, menu(), focus.keyText(), messages);
        pane = new SearchPane(model, save, messages);
    }

    /// The field.
    public Node field() {
        return field.node();
    }

    /// What is found.
    public Node pane() {
        return pane.node();
    }

    /// What is explained below the field, empty if nothing is.
    public String explained() {
        return field.explained();
    }

    /// The commands.
    ///
    /// @param turn  shows a page in the reader's place, or puts it away
    /// @param close puts the page away
    public List<Command> commands(Consumer<Node> turn, Runnable close) {
        SavedSearchPage page = new SavedSearchPage(saved, messages, close);
        return List.of(focus, save,
                Command.named(messages, "search.saved", () -> turn.accept(page.node())).withKeys("Shortcut+Alt+K").withIcon(Feather.BOOK),
                Command.named(messages, "search.clear", () -> workspace.filterProperty().set(Filter.NONE)).withKeys("Shortcut+Shift+Backspace").withIcon(Feather.X_CIRCLE).when(save.enabled()));
    }

    private void focus() {
        field.focus();
    }

    private MenuButton menu() {
        MenuButton menu = Styles.with(new MenuButton(null, Icons.of(Feather.BOOKMARK)), Styles.QUIET, "search-saved");
        menu.setAccessibleText(messages.text("search.saved"));
        menu.setTooltip(new Tooltip(messages.text("search.saved")));
        saved.allProperty().subscribe(all -> menu.getItems().setAll(items(all)));
        return menu;
    }

    private List<MenuItem> items(List<SavedSearch> all) {
        List<MenuItem> items = new ArrayList<>();
        MenuItem keep = new MenuItem(messages.text("search.save"));
        keep.disableProperty().bind(Bindings.not(save.enabled()));
        keep.setOnAction(event -> save.run());
        items.add(keep);
        if (!all.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        all.stream().limit(MOST_IN_MENU).forEach(search -> {
            MenuItem item = new MenuItem(search.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> saved.onRun(search));
            items.add(item);
        });
        return items;
    }
}
