package readout.desktop.app;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import readout.desktop.kit.Styles;

/// The panes beside each other: one at each side of the middle. Where there is no room for all, the sides fold away, the right one first;
/// the analyst may fold and unfold them.
final class Across {

    /// The least widths, in sizes of the window's text.
    private static final double LEAST_LEFT = 15;
    private static final double LEAST_MIDDLE = 32;
    private static final double LEAST_RIGHT = 21;
    /// What a page with columns wants.
    private static final double LEAST_WIDE = 56;

    private final SplitPane split = Styles.with(new SplitPane(), "main-across");
    private final Region left;
    private final Region middle;
    private final Optional<Region> right;
    private final ObservableValue<Number> textSize;
    private final BooleanProperty leftShown = new SimpleBooleanProperty(this, "leftShown", true);
    private final BooleanProperty rightShown = new SimpleBooleanProperty(this, "rightShown", true);
    private double leftWidth;
    private double rightWidth;
    private double givenLeft;
    private double givenRight;
    private boolean wide;
    private boolean roomForLeft = true;
    private boolean roomForRight = true;

    /// @param widths   the widths the sides had last
    /// @param textSize the size of the window's text in pixels
    Across(Node left, Node middle, Optional<Node> right, Settings.Sides widths, ObservableValue<Number> textSize) {
        this.textSize = textSize;
        this.left = side(left);
        this.middle = new StackPane(middle);
        this.middle.setMinSize(0, 0);
        split.setMinHeight(0);
        this.right = right.map(Across::side);
        leftWidth = widths.left();
        rightWidth = widths.right();
        // All are there from the first layout on: what came only with it would be styled and laid out by a second one.
        split.getItems().addAll(this.left, this.middle);
        this.right.ifPresent(split.getItems()::add);
        leftShown.subscribe(shown -> arrange());
        rightShown.subscribe(shown -> arrange());
        split.widthProperty().subscribe(width -> fit());
        textSize.subscribe(size -> fit());
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keepWidths());
    }

    /// The panes.
    SplitPane node() {
        return split;
    }

    /// Whether the left side is unfolded.
    BooleanProperty leftShownProperty() {
        return leftShown;
    }

    /// Whether the right side is unfolded.
    BooleanProperty rightShownProperty() {
        return rightShown;
    }

    /// Says whether what stands in the middle has columns that want room.
    void setWide(boolean columns) {
        wide = columns;
        fit();
    }

    /// The widths of the sides, as they are or were last.
    Settings.Sides widths() {
        return new Settings.Sides(leftWidth, rightWidth);
    }

    private static Region side(Node node) {
        Region side = new StackPane(node);
        side.setMinHeight(0);
        SplitPane.setResizableWithParent(side, false);
        return side;
    }

    /// Folds and unfolds when the room for a side comes or goes; in between the analyst decides.
    private void fit() {
        double size = textSize.getValue().doubleValue();
        double room = split.getWidth() / size;
        if (room <= 0) {
            return;
        }
        left.setMinWidth(LEAST_LEFT * size);
        right.ifPresent(side -> side.setMinWidth(LEAST_RIGHT * size));
        double least = wide ? LEAST_WIDE : LEAST_MIDDLE;
        boolean both = room >= LEAST_LEFT + least + LEAST_RIGHT;
        boolean one = room >= LEAST_LEFT + LEAST_MIDDLE;
        if (one != roomForLeft) {
            roomForLeft = one;
            leftShown.set(one);
        }
        if (both != roomForRight) {
            roomForRight = both;
            rightShown.set(both);
        }
        arrange();
        // A split pane that is itself being laid out moves its dividers once more.
        Platform.runLater(this::divide);
    }

    private void arrange() {
        if (split.getWidth() <= 0) {
            return;
        }
        boolean rightNow = rightShown.get() && right.isPresent();
        if (leftShown.get() != split.getItems().contains(left)) {
            if (leftShown.get()) {
                split.getItems().addFirst(left);
            } else {
                split.getItems().remove(left);
            }
        }
        right.ifPresent(side -> {
            if (rightNow != split.getItems().contains(side)) {
                if (rightNow) {
                    split.getItems().add(side);
                } else {
                    split.getItems().remove(side);
                }
            }
        });
        divide();
    }

    /// Keeps the widths the analyst has just given by a divider; one that was given for want of room is none.
    private void keepWidths() {
        if (split.getItems().contains(left) && isOther(left.getWidth(), givenLeft)) {
            leftWidth = left.getWidth();
        }
        right.filter(side -> split.getItems().contains(side) && isOther(side.getWidth(), givenRight)).ifPresent(side -> rightWidth = side.getWidth());
    }

    private static boolean isOther(double width, double given) {
        return width > 0 && given > 0 && Math.abs(width - given) > 3;
    }

    /// A split pane knows parts of a whole, the settings know pixels. Sides give way until the middle has its least.
    private void divide() {
        double size = textSize.getValue().doubleValue();
        double whole = split.getWidth();
        if (whole <= 0) {
            return;
        }
        boolean hasLeft = split.getItems().contains(left);
        boolean hasRight = right.filter(split.getItems()::contains).isPresent();
        double atLeft = hasLeft ? Math.max(leftWidth, LEAST_LEFT * size) : 0;
        double atRight = hasRight ? Math.max(rightWidth, LEAST_RIGHT * size) : 0;
        double missing = atLeft + atRight + (wide ? LEAST_WIDE : LEAST_MIDDLE + 4) * size - whole;
        if (missing > 0) {
            double fromRight = Math.min(missing, Math.max(0, atRight - LEAST_RIGHT * size));
            atRight -= fromRight;
            atLeft -= Math.min(missing - fromRight, Math.max(0, atLeft - LEAST_LEFT * size));
        }
        givenLeft = atLeft;
        givenRight = atRight;
        if (hasLeft) {
            split.setDividerPosition(0, atLeft / whole);
        }
        if (hasRight) {
            split.setDividerPosition(split.getItems().size() - 2, 1 - atRight / whole);
        }
    }
}
