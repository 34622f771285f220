package readout.desktop.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;

/// A small window to choose a meeting in, by searching as one types. `Enter` or a click chooses.
public final class MeetingChooser {

    private static final double WIDTH = 360;
    private static final double ROWS = 7;
    private static final double ROW = 44;

    private final Workspace workspace;
    private final Messages messages;
    private final LatestOnly<List<MeetingEntry>> loader;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<MeetingEntry> list = new ListView<>();
    private final Consumer<Optional<String>> chosen;
    private Optional<MeetingFinder> finder = Optional.empty();

    /// @param title   what the meeting is chosen for
    /// @param orNone  what choosing none is called; empty if one must be chosen
    /// @param chosen  gets the code of the meeting chosen, or empty for none
    public MeetingChooser(Workspace workspace, Messages messages, String title, Optional<String> orNone, Consumer<Optional<String>> chosen) {
        this.workspace = workspace;
        this.messages = messages;
        this.chosen = chosen;
        loader = workspace.tasks().latestOnly();
        field.setPromptText(messages.text("meetings.choose.prompt"));
        field.setAccessibleText(messages.text("meetings.choose.prompt"));
        field.textProperty().subscribe(typed -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setFocusTraversable(false);
        list.setPlaceholder(Styles.with(new Label(messages.text("meetings.choose.none")), Styles.FAINT));
        list.setCellFactory(of -> new Row());
        VBox box = Styles.with(new VBox(Styles.with(new Label(title), Styles.FLOAT_TITLE), field, list), Styles.FLOAT, "meeting-chooser");
        orNone.ifPresent(words -> {
            Hyperlink none = Styles.with(new Hyperlink(words), Styles.SMALL);
            none.setOnAction(event -> choose(Optional.empty()));
            box.getChildren().add(Styles.with(new HBox(none), "meeting-chooser-foot"));
        });
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    }

    /// Opens at a place of the screen, in pixels.
    public void show(Node owner, double x, double y) {
        double unit = field.getFont().getSize() / 13;
        list.setFixedCellSize(ROW * unit);
        list.setPrefSize(WIDTH * unit, ROWS * ROW * unit);
        popup.show(owner, x, y);
        field.requestFocus();
    }

    /// Opens below a node.
    public void showBelow(Node owner) {
        var at = owner.localToScreen(owner.getLayoutBounds());
        if (at != null) {
            show(owner, at.getMinX(), at.getMaxY() + 4);
        }
    }

    private void find() {
        String typed = field.getText();
        List<MeetingEntry> all = workspace.meetingsProperty().get();
        loader.run(progress -> {
            MeetingFinder known = finder.orElseGet(() -> new MeetingFinder(all, messages.dates()));
            List<MeetingEntry> found = known.find(typed);
            finder = Optional.of(known);
            return found;
        }, found -> {
            list.getItems().setAll(found);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }, workspace.tasks()::report);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
            choose(Optional.of(list.getSelectionModel().getSelectedItem().meeting().id()));
        } else {
            return;
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    private void choose(Optional<String> meeting) {
        popup.hide();
        chosen.accept(meeting);
    }

    private final class Row extends ListCell<MeetingEntry> {
        private final Label title = new Label();
        private final Label date = Styles.with(new Label(), Styles.FAINT, Styles.TINY);
        private final VBox words = new VBox(1, title, date);

        Row() {
            setPrefWidth(0);
            title.setMinWidth(0);
            words.setMinWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    choose(Optional.of(getItem().meeting().id()));
                }
            });
        }

        @Override
        protected void updateItem(MeetingEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : words);
            if (!empty && entry != null) {
                title.setText(entry.meeting().title());
                date.setText(messages.dates().span(entry.meeting().when()));
                setAccessibleText(title.getText() + ", " + date.getText());
            }
        }
    }
}
