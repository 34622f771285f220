package readout.desktop.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// A row that is as wide as what it holds, and wraps where there is less room. (A flow pane by itself wants a fixed width.)
public final class WrappingRow extends FlowPane {

    /// An empty row.
    public WrappingRow(String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        double sum = insets.getLeft() + insets.getRight();
        int managed = 0;
        for (Node child : getManagedChildren()) {
            sum += snapSizeX(child.prefWidth(-1));
            managed++;
        }
        return sum + Math.max(0, managed - 1) * snapSpaceX(getHgap());
    }
}
