package readout.desktop.transcript;

import javafx.scene.shape.Circle;
import javafx.scene.text.TextFlow;

/// The dot before a list item that brings no sign of its own.
final class Bullet extends FlowDecoration {

    private static final double SIZE = 0.17;
    private static final double BEFORE = 0.75;

    private final Circle dot;
    private final double em;

    Bullet(double em) {
        this.em = em;
        dot = new Circle(SIZE * em);
        dot.getStyleClass().add("page-bullet");
        getChildren().add(dot);
    }

    @Override
    void place(TextFlow paragraph) {
        var first = MarkShape.lines(paragraph.getRangeShape(0, 1, false));
        if (!first.isEmpty()) {
            dot.setCenterX(paragraph.snappedLeftInset() - BEFORE * em);
            dot.setCenterY(paragraph.snappedTopInset() + first.getFirst().getCenterY());
        }
    }
}
