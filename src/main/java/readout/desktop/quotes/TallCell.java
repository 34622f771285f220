package readout.desktop.quotes;

import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A line of a list whose height follows the words in it.
///
/// @param <T> what it shows
abstract class TallCell<T> extends ListCell<T> {

    private static final double LEAST = 200;

    TallCell() {
        getStyleClass().add("quote-cell");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// A labelled control measures its graphic without a width; these wrap, so they are asked at the width they get.
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || !(getGraphic() instanceof Region content)) {
            return 0;
        }
        double all = width > 0 ? width : getListView() == null ? LEAST : getListView().getWidth();
        double inner = Math.max(LEAST, all - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region content) {
            content.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
