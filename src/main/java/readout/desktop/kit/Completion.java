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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import readout.model.Side;

/// Suggestions under a field while one types: `Down` and `Up` go through them, `Enter` or a click chooses, `Escape` puts them away.
///
/// @param <T> what is suggested
public final class Completion<T> {

    private static final int MOST_ROWS = 8;
    private static final double ROW = 28;
    private static final double LEAST_WIDTH = 240;

    /// How a suggestion looks.
    ///
    /// @param text what it is
    /// @param note a word or two beside it, may be empty
    /// @param side its colour, if it has one
    public record Line(String text, String note, Optional<Side> side) {
    }

    /// Where suggestions come from; asked off the FX thread.
    ///
    /// @param <T> what is suggested
    public interface Source<T> {
        /// The suggestions for what is typed, the best first.
        List<T> find(String typed);
    }

    private final TextField field;
    private final BackgroundTasks tasks;
    private final LatestOnly<List<T>> loader;
    private final Source<T> source;
    private final Function<T, Line> line;
    private final Consumer<T> chosen;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean choosing;

    /// @param chosen gets what is chosen; the field is emptied before
    public Completion(TextField field, BackgroundTasks tasks, Source<T> source, Function<T, Line> line, Consumer<T> chosen) {
        this.field = field;
        this.tasks = tasks;
        this.source = source;
        this.line = line;
        this.chosen = chosen;
        loader = tasks.latestOnly();
        list.setFocusTraversable(false);
        list.setCellFactory(of -> new Row());
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setConsumeAutoHidingEvents(false);
        popup.getContent().add(Styles.with(new StackPane(list), Styles.FLOAT, "completion"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.textProperty().subscribe((before, now) -> typed());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                hide();
            }
        });
    }

    /// Whether suggestions are shown.
    public boolean isShowing() {
        return popup.isShowing();
    }

    /// What is suggested now.
    public List<T> suggestions() {
        return List.copyOf(list.getItems());
    }

    private void typed() {
        if (choosing || !field.isFocused()) {
            return;
        }
        if (field.getText().isBlank()) {
            hide();
        } else {
            ask();
        }
    }

    private void ask() {
        String typed = field.getText().strip();
        loader.run(progress -> source.find(typed), this::show, tasks::report);
    }

    private void show(List<T> found) {
        list.getItems().setAll(found);
        if (found.isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        double row = Math.round(ROW * field.getFont().getSize() / 13);
        list.setFixedCellSize(row);
        list.setPrefSize(Math.max(LEAST_WIDTH, field.getWidth()), Math.min(MOST_ROWS, found.size()) * row + 2);
        Bounds at = field.localToScreen(field.getLayoutBounds());
        if (!popup.isShowing() && at != null) {
            popup.show(field, at.getMinX(), at.getMaxY() + 4);
        } else {
            popup.sizeToScene();
        }
    }

    private void hide() {
        loader.cancel();
        popup.hide();
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (popup.isShowing()) {
            boolean taken = switch (code) {
                case DOWN -> go(1);
                case UP -> go(-1);
                case ENTER -> choose();
                case ESCAPE -> {
                    hide();
                    yield true;
                }
                default -> false;
            };
            if (taken) {
                event.consume();
            }
        } else if (code == KeyCode.DOWN && !event.isAltDown()) {
            ask();
            event.consume();
        }
    }

    private boolean go(int step) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
        return true;
    }

    private boolean choose() {
        T item = list.getSelectionModel().getSelectedItem();
        if (item == null) {
            return false;
        }
        hide();
        choosing = true;
        field.clear();
        choosing = false;
        chosen.accept(item);
        return true;
    }

    private final class Row extends ListCell<T> {
        private final Region dot = Styles.with(new Region(), Styles.DOT);
        private final Label text = new Label();
        private final Label note = Styles.with(new Label(), Styles.FAINT, Styles.SMALL);
        private final HBox box = Styles.with(new HBox(dot, text, note), "completion-line");

        Row() {
            text.setMinWidth(0);
            note.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
            setOnMousePressed(event -> {
                if (getItem() != null) {
                    list.getSelectionModel().select(getItem());
                    choose();
                }
            });
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : box);
            if (!empty && item != null) {
                Line shown = line.apply(item);
                text.setText(shown.text());
                note.setText(shown.note());
                dot.setVisible(shown.side().isPresent());
                dot.setManaged(shown.side().isPresent());
                dot.getStyleClass().setAll(Styles.DOT);
                shown.side().ifPresent(side -> dot.getStyleClass().add(Styles.side(side)));
                setAccessibleText((shown.text() + " " + shown.note()).strip());
            }
        }
    }
}
