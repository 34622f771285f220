package readout.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import readout.model.Side;

/// The list that opens below a field while one types: up and down choose, enter or tab takes, escape closes. The caret stays in the field.
///
/// @param <T> what is suggested
public final class Suggestions<T> {

    private static final int ROWS = 9;
    private static final double ROW = 2.4;
    private static final double AWAY = 4;

    /// How a suggestion looks.
    ///
    /// @param text what it is called
    /// @param note what is told of it at the end of its line, may be empty
    /// @param side its colour, if it has one
    public record Line(String text, String note, Optional<Side> side) {

        /// One without a colour.
        public static Line of(String text, String note) {
            return new Line(text, note, Optional.empty());
        }
    }

    private final TextField field;
    private final Function<T, Line> look;
    private final Consumer<T> take;
    private final ListView<T> list = Styles.with(new ListView<>(), "suggestion-list");
    private final Popup popup = new Popup();

    /// Suggestions for a field.
    ///
    /// @param look how a suggestion looks
    /// @param take gets the one that is taken
    public Suggestions(TextField field, Function<T, Line> look, Consumer<T> take) {
        this.field = field;
        this.look = look;
        this.take = take;
        list.setCellFactory(of -> new Row());
        list.setFocusTraversable(false);
        popup.getContent().add(Styles.with(new StackPane(list), Styles.FLOAT));
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /// Whether the list is open.
    public boolean isShowing() {
        return popup.isShowing();
    }

    /// Opens the list, or closes it if there is nothing to suggest.
    ///
    /// @param preselected whether enter takes the first; otherwise one must have gone to it
    public void show(List<T> items, boolean preselected) {
        if (items.isEmpty() || field.getScene() == null || !field.isFocused()) {
            hide();
            return;
        }
        list.getItems().setAll(items);
        if (preselected) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().clearSelection();
        }
        double size = field.getFont().getSize();
        list.setFixedCellSize(ROW * size);
        list.setPrefSize(Math.max(26 * size, Math.min(44 * size, field.getWidth())), ROW * size * Math.min(ROWS, items.size()) + 2);
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing() && at != null) {
            popup.show(field, at.getMinX() - AWAY, at.getMaxY() + AWAY);
        }
    }

    /// Closes the list.
    public void hide() {
        popup.hide();
    }

    private void onKey(KeyEvent event) {
        if (!isShowing()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> go(at + 1, event);
            case UP -> go(Math.max(0, at - 1), event);
            case ENTER, TAB -> {
                if (at >= 0) {
                    event.consume();
                    taken(list.getItems().get(at));
                }
            }
            case ESCAPE -> {
                event.consume();
                hide();
            }
            default -> { }
        }
    }

    private void go(int index, KeyEvent event) {
        list.getSelectionModel().select(Math.min(index, list.getItems().size() - 1));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 2));
        event.consume();
    }

    private void taken(T item) {
        hide();
        take.accept(item);
    }

    private final class Row extends ListCell<T> {

        private final Region dot = new Region();
        private final Label name = new Label();
        private final Label note = Styles.with(new Label(), Styles.FAINT, Styles.SMALL);
        private final HBox line;

        Row() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            note.setMinWidth(Region.USE_PREF_SIZE);
            name.setMinWidth(0);
            dot.managedProperty().bind(dot.visibleProperty());
            line = Styles.with(new HBox(dot, name, gap, note), "suggestion-line");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    taken(getItem());
                }
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            if (!empty && item != null) {
                Line shown = look.apply(item);
                name.setText(shown.text());
                note.setText(shown.note());
                dot.setVisible(shown.side().isPresent());
                dot.getStyleClass().setAll(Styles.DOT);
                shown.side().ifPresent(side -> dot.getStyleClass().add(Styles.side(side)));
                setAccessibleText((shown.text() + " " + shown.note()).strip());
            }
        }
    }
}
