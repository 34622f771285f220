package readout.desktop.search;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Command;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;

/// The one field to search in, with the filters that stand before it.
public final class SearchField {

    private final Workspace workspace;
    private final SearchModel model;
    private final TextField words = new TextField();
    private final HBox field;
    private final Command focus;

    /// A field over a workspace; it follows the workspace while it stands in a scene.
    public SearchField(Workspace workspace, SearchModel model, FilterChips chips, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        focus = Command.named(messages, "search.focus", this::focus).withKeys("Shortcut+K").withIcon(Feather.SEARCH);
        words.setPromptText(messages.text("search.prompt"));
        words.setAccessibleText(messages.text("search.focus"));
        words.setMinWidth(120);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Label key = Styles.with(new Label(focus.keyText()), Styles.KEY);
        key.setMinWidth(HBox.USE_PREF_SIZE);
        field = Styles.with(new HBox(Icons.of(Feather.SEARCH), chips.node(), words, key), Styles.FIELD, "search-field");
        Attachments.whileShown(field, this::attach);
    }

    /// The field.
    public Node node() {
        return field;
    }

    /// Puts the caret into the field and shows again what was found.
    public Command focusCommand() {
        return focus;
    }

    private Subscription attach() {
        return new Attachments()
                .on(workspace.filterProperty(), filter -> {
                    if (!words.getText().equals(filter.words())) {
                        words.setText(filter.words());
                    }
                })
                .on(words.textProperty(), model::onWords)
                .on(model.foundProperty(), this::tell);
    }

    private void tell(Found found) {
        field.getStyleClass().remove(Styles.WRONG);
        if (!found.notices().isEmpty()) {
            field.getStyleClass().add(Styles.WRONG);
        }
    }

    private void focus() {
        words.requestFocus();
        words.selectAll();
        model.onResults();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            words.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.onResults();
            event.consume();
        }
    }
}
