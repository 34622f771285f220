package readout.desktop.transcript;

import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

/// The dashed box around a line that stands for hidden turns.
final class FoldBox extends FlowDecoration {

    private static final double AROUND = 0.35;
    private static final double ROUND = 0.9;

    private final Rectangle box = new Rectangle();
    private final double em;

    FoldBox(double em) {
        this.em = em;
        box.getStyleClass().add("page-fold-box");
        box.setArcWidth(ROUND * em);
        box.setArcHeight(ROUND * em);
        getChildren().add(box);
    }

    @Override
    void place(TextFlow paragraph) {
        double left = paragraph.snappedLeftInset() - em;
        box.setX(left + 0.5);
        box.setY(paragraph.snappedTopInset() - AROUND * em + 0.5);
        box.setWidth(Math.max(0, paragraph.getWidth() - left - paragraph.snappedRightInset() - 1));
        box.setHeight(paragraph.getHeight() - paragraph.snappedTopInset() - paragraph.snappedBottomInset() + 2 * AROUND * em - 1);
    }
}
