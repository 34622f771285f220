package readout.desktop.quotes;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// What can be changed of a tag: its path, which renames, moves or merges it, its colour, key and description. Each change is saved at once.
final class TagDetail {

    private final QuotesModel model;
    private final Messages messages;
    private final TextField path = new TextField();
    private final Label foretold = Styles.with(new Label(), Styles.SMALL, Styles.WARN);
    private final TextField description = new TextField();
    private final HBox colours = Styles.with(new HBox(), "tag-colours");
    private final MenuButton pin = Styles.with(new MenuButton(), Styles.QUIET, Styles.LOW);
    private final VBox box;
    private Optional<Tag> tag = Optional.empty();

    TagDetail(QuotesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        path.setId("tag-path");
        path.setAccessibleText(messages.text("quotes.tag.path"));
        path.textProperty().subscribe(typed -> foretell());
        saving(path, this::movePath);
        foretold.setWrapText(true);
        foretold.managedProperty().bind(foretold.visibleProperty());
        description.setId("tag-description");
        description.setPromptText(messages.text("quotes.tag.description"));
        description.setAccessibleText(messages.text("quotes.tag.description"));
        saving(description, () -> tag.ifPresent(of -> model.tags().describe(of, description.getText().strip())));
        for (Marker marker : Marker.values()) {
            colours.getChildren().add(colour(marker));
        }
        Button inherit = Styles.with(Icons.button(Feather.CORNER_LEFT_UP, messages.text("quotes.tag.inherit"),
                () -> tag.ifPresent(of -> model.tags().colour(of, Optional.empty()))), Styles.LOW);
        colours.getChildren().add(inherit);
        pin.getItems().add(pinItem(Optional.empty()));
        for (int key = 1; key <= 9; key++) {
            pin.getItems().add(pinItem(Optional.of(key)));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button show = Styles.with(new Button(messages.text("quotes.tag.show")), Styles.LINK, Styles.SMALL);
        show.setOnAction(event -> tag.ifPresent(of -> model.onShowTag(of.path())));
        Button delete = Icons.button(Feather.TRASH_2, messages.text("quotes.tag.delete"), () -> tag.ifPresent(of -> model.tags().remove(of.path())));
        delete.setId("tag-delete");
        box = Styles.with(new VBox(path, foretold, description, colours, Styles.with(new HBox(pin, show, gap, delete), "quote-foot")), "tag-detail");
        show(Optional.empty());
    }

    Node node() {
        return box;
    }

    /// Shows a tag, or nothing.
    void show(Optional<Tag> of) {
        tag = of;
        box.setVisible(of.isPresent());
        box.setManaged(of.isPresent());
        of.ifPresent(now -> {
            path.setText(now.path().toString());
            description.setText(now.description());
            pin.setText(pinText(now.pin()));
            Marker marker = model.hues().of(now.path());
            colours.getChildren().forEach(each -> each.getStyleClass().remove("tag-colour-chosen"));
            colours.getChildren().get(marker.ordinal()).getStyleClass().add("tag-colour-chosen");
        });
    }

    private Node colour(Marker marker) {
        Button button = new Button(null, Styles.with(new Region(), "tag-swatch", marker.style()));
        button.getStyleClass().setAll("tag-colour");
        button.setId("tag-colour-" + marker.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(messages.word(marker));
        button.setTooltip(new Tooltip(messages.word(marker)));
        button.setOnAction(event -> tag.ifPresent(of -> model.tags().colour(of, Optional.of(marker))));
        return button;
    }

    private MenuItem pinItem(Optional<Integer> key) {
        MenuItem item = new MenuItem(pinText(key));
        item.setOnAction(event -> tag.ifPresent(of -> model.tags().pin(of, key)));
        return item;
    }

    private String pinText(Optional<Integer> key) {
        return key.map(digit -> messages.text("quotes.tag.key", digit)).orElse(messages.text("quotes.tag.no-key"));
    }

    private void foretell() {
        TagActs.Move move = tag.flatMap(of -> TagPicker.parsed(path.getText()).map(to -> TagActs.foretell(of.path(), to, model.bookProperty().get().tags())))
                .orElse(TagActs.Move.NOTHING);
        foretold.setText(switch (move) {
            case MERGES -> messages.text("quotes.tag.merges");
            case INTO_ITSELF -> messages.text("quotes.tag.into-itself");
            case NOTHING, RENAMES -> "";
        });
        foretold.setVisible(!foretold.getText().isEmpty());
    }

    /// A path that is none, or lies inside the tag itself, is put back.
    private void movePath() {
        tag.ifPresent(of -> {
            Optional<TagPath> to = TagPicker.parsed(path.getText());
            to.ifPresent(wanted -> model.tags().move(of.path(), wanted, model.bookProperty().get().tags()));
            if (to.isEmpty() || TagActs.foretell(of.path(), to.get(), model.bookProperty().get().tags()) == TagActs.Move.INTO_ITSELF) {
                path.setText(of.path().toString());
            }
        });
    }

    /// Saves when the field is left or Enter is pressed; Escape puts back what it said.
    private void saving(TextInputControl field, Runnable save) {
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                save.run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                save.run();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                show(tag);
                key.consume();
            }
        });
    }
}
