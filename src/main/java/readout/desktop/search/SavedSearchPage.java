package readout.desktop.search;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.SavedSearch;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PageFrame;
import readout.desktop.kit.Styles;

/// The saved searches in a page: run, called otherwise, deleted.
final class SavedSearchPage {

    private final SavedSearches searches;
    private final Messages messages;
    private final Runnable close;
    private final VBox lines = new VBox();
    private final PageFrame frame;

    SavedSearchPage(SavedSearches searches, Messages messages, Runnable close) {
        this.searches = searches;
        this.messages = messages;
        this.close = close;
        Label hint = Styles.with(new Label(messages.text("search.saved.hint")), Styles.SOFT);
        hint.setWrapText(true);
        frame = new PageFrame(messages, close).titled(messages.text("search.saved")).below(hint).scrolling(lines);
        frame.setId("saved-searches");
        frame.setFocusTraversable(true);
        Attachments.whileShown(frame, () -> new Attachments().on(searches.allProperty(), this::show));
    }

    Node node() {
        return frame;
    }

    private void show(List<SavedSearch> all) {
        lines.getChildren().setAll(all.stream().map(this::line).toList());
        if (all.isEmpty()) {
            Label none = Styles.with(new Label(messages.text("search.saved.none")), Styles.SOFT);
            none.setWrapText(true);
            lines.getChildren().setAll(none);
        }
    }

    private Node line(SavedSearch search) {
        TextField name = Styles.with(new TextField(search.name()), "saved-name");
        name.setAccessibleText(messages.text("search.saved.name"));
        name.setOnAction(event -> searches.onRename(search, name.getText()));
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                searches.onRename(search, name.getText());
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        Label query = Styles.with(new Label(search.query()), Styles.FAINT, Styles.SMALL);
        query.setMinWidth(0);
        query.setVisible(!search.query().equals(search.name()));
        query.setManaged(query.isVisible());
        VBox words = new VBox(name, query);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button run = new Button(messages.text("search.saved.run"), Icons.of(Feather.SEARCH));
        run.setMinWidth(Button.USE_PREF_SIZE);
        run.setOnAction(event -> {
            close.run();
            searches.onRun(search);
        });
        return Styles.with(new HBox(words, run, Icons.button(Feather.TRASH_2, messages.text("search.saved.delete", search.name()), () -> searches.onDelete(search))),
                "page-line", "saved-line");
    }
}
