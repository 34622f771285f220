package readout.desktop.timeline;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import readout.desktop.kit.Styles;

/// The small list of a cluster's meetings: a click selects, a double click or Enter opens.
final class ClusterPopup extends Popup {

    private static final int MOST_ROWS = 8;
    private static final double ROW = 3.4;
    private static final double WIDTH = 330;
    private static final double AWAY = 6;

    private final TimelineModel model;
    private final TimelineWords words;
    private final ListView<TimelineMark> list = new ListView<>();

    /// @param onZoom brings just these meetings into sight
    ClusterPopup(List<TimelineMark> marks, TimelineModel model, TimelineWords words, double unit, Runnable onZoom) {
        this.model = model;
        this.words = words;
        setAutoHide(true);
        setHideOnEscape(true);
        Label title = Styles.with(new Label(words.clusterTitle(marks.size())), Styles.FLOAT_TITLE);
        Hyperlink zoom = Styles.with(new Hyperlink(words.messages().text("timeline.cluster-zoom")), Styles.SMALL);
        zoom.setOnAction(event -> {
            hide();
            onZoom.run();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, zoom);
        head.getStyleClass().add("timeline-cluster-head");
        list.getItems().setAll(marks);
        list.setCellFactory(view -> new Row());
        list.getStyleClass().add("timeline-cluster");
        list.setFixedCellSize(ROW * 13 * unit);
        list.setPrefSize(WIDTH * unit, Math.min(MOST_ROWS, marks.size()) * list.getFixedCellSize() + 2);
        model.focusProperty().get().flatMap(id -> marks.stream().filter(mark -> mark.id().equals(id)).findFirst())
                .ifPresentOrElse(list.getSelectionModel()::select, () -> list.getSelectionModel().selectFirst());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                hide();
                model.select(list.getSelectionModel().getSelectedItem().id());
                model.open(list.getSelectionModel().getSelectedItem().id());
            }
        });
        getContent().add(Styles.with(new VBox(head, list), Styles.FLOAT));
    }

    /// Opens below a symbol of a node.
    void showAt(Node owner, Placed item) {
        Point2D at = owner.localToScreen(item.x(), item.y() + item.radius() + AWAY);
        if (at != null) {
            show(owner, at.getX() - list.getPrefWidth() / 2, at.getY());
            list.requestFocus();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    /// The list, for tests.
    ListView<TimelineMark> list() {
        return list;
    }

    private void click(TimelineMark mark, MouseEvent event) {
        if (event.getClickCount() == 2) {
            hide();
            model.open(mark.id());
        } else if (event.isShortcutDown()) {
            model.toggle(mark.id());
        } else {
            model.select(mark.id());
        }
    }

    private final class Row extends ListCell<TimelineMark> {
        private final Label title = Styles.with(new Label(), Styles.MEDIUM);
        private final Label details = Styles.with(new Label(), Styles.FAINT, Styles.SMALL);
        private final VBox box = new VBox(1, title, details);

        Row() {
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    click(getItem(), event);
                }
            });
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TimelineMark mark, boolean empty) {
            super.updateItem(mark, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                int index = model.indexProperty().get().indexOf(mark.id()).orElse(-1);
                title.setText(mark.title());
                details.setText(index < 0 ? "" : words.details(mark, model.matchingProperty().get(), index));
                setAccessibleText(title.getText() + ", " + details.getText());
            }
        }
    }
}
