package readout.desktop.app;

import java.util.Optional;
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

    /// What stands in the frame.
    ///
    /// @param bar      above everything
    /// @param notice   under the bar, when there is something to tell
    /// @param timeline under that, over the whole width
    /// @param left     beside the reader
    /// @param center   the reader, or what takes its place
    /// @param right    beside the reader on the other side, if anything
    /// @param status   at the bottom
    /// @param overlay  above all, when files are held over the window
    record Panes(Node bar, Node notice, Node timeline, Node left, Node center, Optional<Node> right, Node status, Node overlay) {
    }

    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final SplitPane across = Styles.with(new SplitPane(), "main-across");
    private final SplitPane down = Styles.with(new SplitPane(), "main-down");
    private final Region timeline;
    private final StackPane root;

    MainWindow(Panes panes, Settings settings) {
        timeline = new StackPane(panes.timeline());
        Region left = new StackPane(panes.left());
        across.getItems().addAll(left, new StackPane(panes.center()));
        SplitPane.setResizableWithParent(left, false);
        left.setPrefWidth(settings.sides().left());
        left.setMinWidth(180);
        panes.right().ifPresent(node -> {
            Region right = new StackPane(node);
            right.setPrefWidth(settings.sides().right());
            right.setMinWidth(220);
            SplitPane.setResizableWithParent(right, false);
            across.getItems().add(right);
        });
        down.setOrientation(Orientation.VERTICAL);
        down.getItems().addAll(timeline, across);
        timeline.setPrefHeight(settings.timeline());
        timeline.setMinHeight(150);
        SplitPane.setResizableWithParent(timeline, false);
        BorderPane frame = new BorderPane(down);
        frame.setTop(new VBox(panes.bar(), panes.notice()));
        frame.setBottom(panes.status());
        root = Styles.with(new StackPane(frame, panes.overlay()), "main-window");
        keepSizes(settings);
    }

    Parent root() {
        return root;
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
        double right = across.getItems().size() > 2 ? ((Region) across.getItems().get(2)).getWidth() : settings.sides().right();
        return settings.withWindow(
                new Settings.Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()),
                timeline.getHeight(), new Settings.Sides(((Region) across.getItems().getFirst()).getWidth(), right));
    }

    /// A split pane knows parts of a whole, the settings know pixels: dividers are set once the size is known.
    private void keepSizes(Settings settings) {
        across.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                across.setDividerPosition(0, settings.sides().left() / now.doubleValue());
                if (across.getItems().size() > 2) {
                    across.setDividerPosition(1, 1 - settings.sides().right() / now.doubleValue());
                }
            }
        });
        down.heightProperty().subscribe((before, now) -> {
            if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                down.setDividerPosition(0, settings.timeline() / now.doubleValue());
            }
        });
    }
}
