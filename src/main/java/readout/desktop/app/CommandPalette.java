package readout.desktop.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Command;
import readout.desktop.kit.CommandRegistry;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// All commands by name: one types a few letters and runs what is found. What was run last comes first.
final class CommandPalette {

    private static final int ROWS = 11;
    private static final int MOST_RECENT = 8;

    private final CommandRegistry commands;
    private final Messages messages;
    private final Consumer<List<String>> remember;
    private final List<String> recent;
    private final TextField typed = new TextField();
    private final ListView<Command> list = Styles.with(new ListView<>(), "palette-list");
    private final Label nothing;
    private final VBox box;
    private final StackPane overlay;
    private Node before;

    /// @param recent   the ids of the commands run before, the last first
    /// @param remember told which those are now
    CommandPalette(CommandRegistry commands, Messages messages, List<String> recent, Consumer<List<String>> remember) {
        this.commands = commands;
        this.messages = messages;
        this.recent = new ArrayList<>(recent);
        this.remember = remember;
        typed.setPromptText(messages.text("app.palette.prompt"));
        typed.setAccessibleText(messages.text("app.palette.prompt"));
        HBox.setHgrow(typed, Priority.ALWAYS);
        typed.textProperty().subscribe(text -> find());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setCellFactory(of -> new Row());
        list.setFocusTraversable(false);
        nothing = Styles.with(new Label(messages.text("app.palette.nothing")), Styles.SOFT);
        list.setPlaceholder(nothing);
        box = Styles.with(new VBox(Styles.with(new HBox(Icons.of(Feather.CHEVRON_RIGHT), typed), Styles.FIELD), list), Styles.FLOAT, "palette");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        overlay = Styles.with(new StackPane(box), "palette-place");
        overlay.setAlignment(Pos.TOP_CENTER);
        overlay.setVisible(false);
        overlay.setOnMousePressed(event -> close());
        box.setOnMousePressed(Event::consume);
    }

    /// The palette, to lie above all panes.
    Node node() {
        return overlay;
    }

    /// Shows the palette, or puts it away.
    void turn() {
        if (overlay.isVisible()) {
            close();
            return;
        }
        overlay.setVisible(true);
        // The rows are as high as its letters, which the first time have not been given their size yet.
        overlay.applyCss();
        before = overlay.getScene().getFocusOwner();
        typed.clear();
        find();
        typed.requestFocus();
    }

    private void close() {
        overlay.setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void find() {
        List<Command> found = new ArrayList<>(commands.matching(typed.getText(), messages.locale()));
        found.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        double row = 2.3 * typed.getFont().getSize();
        list.setFixedCellSize(row);
        list.setPrefHeight(row * Math.clamp(found.size(), 1, ROWS) + 2);
    }

    private int rank(Command command) {
        int at = recent.indexOf(command.id());
        return !command.enabled().get() ? Integer.MAX_VALUE : at < 0 ? MOST_RECENT : at;
    }

    private void onKey(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1
                : event.getCode() == KeyCode.PAGE_DOWN ? ROWS - 1 : event.getCode() == KeyCode.PAGE_UP ? 1 - ROWS : 0;
        if (step != 0) {
            int size = list.getItems().size();
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 0, Math.max(0, size - 1));
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - ROWS + 2));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            run(list.getSelectionModel().getSelectedItem());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void run(Command command) {
        if (command == null || !command.enabled().get()) {
            return;
        }
        recent.remove(command.id());
        recent.addFirst(command.id());
        while (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
        remember.accept(List.copyOf(recent));
        close();
        command.run();
    }

    private final class Row extends ListCell<Command> {

        private final Label name = new Label();
        private final Label group = Styles.with(new Label(), Styles.FAINT, Styles.SMALL);
        private final Label key = Styles.with(new Label(), Styles.KEY);
        private final HBox line;

        Row() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            key.setMinWidth(Region.USE_PREF_SIZE);
            line = Styles.with(new HBox(name, group, gap, key), "palette-line");
            setPrefWidth(0);
            setOnMouseClicked(event -> run(getItem()));
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setGraphic(empty || command == null ? null : line);
            if (!empty && command != null) {
                name.setText(command.text().get());
                group.setText(messages.word(command.group()));
                key.setText(command.keyText());
                key.setVisible(!command.keys().isEmpty());
                line.setDisable(!command.enabled().get());
                setAccessibleText(String.join(", ", name.getText(), group.getText(), command.keyText()));
            }
        }
    }
}
