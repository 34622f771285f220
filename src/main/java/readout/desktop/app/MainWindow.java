package readout.desktop.app;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import readout.desktop.kit.Styles;

/// The window's frame: the bar, the timeline, the panes beside and around the reader, and the status line.
final class MainWindow {

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// The least height of the timeline, in sizes of the window's text.
    private static final double LEAST_TIMELINE = 11.5;
    /// What must be left below it; where there is less, the timeline folds away, and the analyst may unfold it.
    private static final double LEAST_BELOW = 15.5;

    private final SplitPane down = Styles.with(new SplitPane(), "main-down");
    private final Across across;
    private final Region timeline;
    private final BorderPane frame = new BorderPane(down);
    private final StackPane root;
    private final BooleanProperty timelineShown = new SimpleBooleanProperty(this, "timelineShown", true);
    private final ObservableValue<Number> textSize;
    private double timelineHeight;
    private boolean roomForTimeline = true;

    /// @param above    the timeline, over the whole width
    /// @param left     beside the reader
    /// @param center   the reader, or what takes its place
    /// @param right    beside the reader on the other side, if anything
    /// @param textSize the size of the window's text in pixels
    MainWindow(Node above, Node left, Node center, Optional<Node> right, Settings settings, ObservableValue<Number> textSize) {
        timeline = new StackPane(above);
        timelineHeight = settings.timeline();
        across = new Across(left, center, right, settings.sides(), textSize);
        down.setOrientation(Orientation.VERTICAL);
        down.setMinSize(0, 0);
        down.getItems().addAll(timeline, across.node());
        SplitPane.setResizableWithParent(timeline, false);
        this.textSize = textSize;
        textSize.subscribe(size -> fit());
        // A frame wider than the window would be centred in it and lose words at both sides.
        frame.setMinWidth(0);
        root = Styles.with(new StackPane(frame), "main-window");
        down.heightProperty().subscribe((before, now) -> {
            fit();
            if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                divide();
            }
        });
        timelineShown.subscribe((was, shown) -> {
            if (shown) {
                down.getItems().addFirst(timeline);
                divide();
            } else {
                timelineHeight = timeline.getHeight();
                down.getItems().remove(timeline);
            }
        });
    }

    /// Puts the rest around the panes.
    ///
    /// @param bar     above everything
    /// @param notice  under the bar, when there is something to tell
    /// @param status  at the bottom
    /// @param overlay above all, when files are held over the window or a command is looked for
    void frame(Node bar, Node notice, Node status, Node overlay) {
        frame.setTop(new VBox(bar, notice));
        frame.setBottom(status);
        root.getChildren().add(overlay);
    }

    Parent root() {
        return root;
    }

    /// The panes beside each other.
    Across across() {
        return across;
    }

    /// Whether the timeline is unfolded.
    BooleanProperty timelineShownProperty() {
        return timelineShown;
    }

    /// Places a stage where it stood before, or in the middle where that is no longer on a screen.
    static void place(Stage stage, Settings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        settings.window().filter(frame -> !Screen.getScreensForRectangle(frame.x(), frame.y(), frame.width(), frame.height()).isEmpty())
                .ifPresent(frame -> {
                    stage.setX(frame.x());
                    stage.setY(frame.y());
                    stage.setWidth(frame.width());
                    stage.setHeight(frame.height());
                    stage.setMaximized(frame.maximized());
                });
    }

    /// The settings with the window as it stands now.
    Settings remembered(Stage stage, Settings settings) {
        return settings.withWindow(
                new Settings.Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()),
                timelineShown.get() ? timeline.getHeight() : timelineHeight, across.widths());
    }

    private void fit() {
        double size = textSize.getValue().doubleValue();
        timeline.setMinHeight(LEAST_TIMELINE * size);
        boolean room = down.getHeight() == 0 || down.getHeight() >= (LEAST_TIMELINE + LEAST_BELOW) * size;
        if (room != roomForTimeline) {
            roomForTimeline = room;
            timelineShown.set(room);
        }
    }

    /// A split pane knows parts of a whole, the settings know pixels.
    private void divide() {
        if (down.getHeight() > 0 && timelineShown.get()) {
            down.setDividerPosition(0, timelineHeight / down.getHeight());
        }
    }
}
