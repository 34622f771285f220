package readout.desktop.transcript;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import readout.desktop.kit.Styles;

/// A value to be put right by choosing it: one types a few letters, the list follows, Enter or a click takes what is chosen.
///
/// @param <T> what is chosen
final class PickFlyout<T> extends Flyout {

    private static final int MOST_ROWS = 7;
    private static final double ROW = 3.1;

    private final TextField field = new TextField();
    private final ListView<T> list = Styles.with(new ListView<>(), "reader-flyout-list");
    private final Function<String, List<T>> matching;
    private final Consumer<T> take;

    /// @param title    what is told here
    /// @param prompt   what the field asks for; without a field if empty
    /// @param matching what there is to choose, for what is typed
    /// @param row      how a choice looks
    /// @param take     takes the chosen one
    PickFlyout(String title, String prompt, Function<String, List<T>> matching, Function<T, Node> row, Consumer<T> take) {
        super(title);
        this.matching = matching;
        this.take = take;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().subscribe(this::find);
        field.setVisible(!prompt.isEmpty());
        field.setManaged(!prompt.isEmpty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setCellFactory(view -> new Row(row));
        list.setFocusTraversable(prompt.isEmpty());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    void opened() {
        fit();
        (field.isVisible() ? field : list).requestFocus();
    }

    /// The same with more between the title and the field.
    PickFlyout<T> with(Node... above) {
        add(above);
        add(field, list);
        return this;
    }

    /// Finds anew, after what there is to choose may have changed; what one has gone to stays chosen.
    void refresh() {
        T chosen = list.getSelectionModel().getSelectedItem();
        find(field.getText());
        if (chosen != null && list.getItems().contains(chosen)) {
            list.getSelectionModel().select(chosen);
        }
    }

    private void find(String typed) {
        list.getItems().setAll(matching.apply(typed.strip()));
        list.getSelectionModel().selectFirst();
        fit();
    }

    private void fit() {
        double row = ROW * field.getFont().getSize();
        list.setFixedCellSize(row);
        list.setPrefHeight(row * Math.clamp(list.getItems().size(), 1, MOST_ROWS) + 2);
    }

    private void onKey(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - MOST_ROWS + 2));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            choose(list.getSelectionModel().getSelectedItem());
        }
    }

    private void choose(T chosen) {
        if (chosen != null) {
            hide();
            take.accept(chosen);
        }
    }

    private final class Row extends ListCell<T> {

        private final Function<T, Node> look;

        Row(Function<T, Node> look) {
            this.look = look;
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                    choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : look.apply(item));
        }
    }
}
