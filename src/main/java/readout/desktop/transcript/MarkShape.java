package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

/// A mark under words of a paragraph: on each line a ground and a rule below it, which the sheet colours by kind and shade.
final class MarkShape extends FlowDecoration {

    private static final double ROUND = 5;
    private static final double RULE = 2;
    private static final double LAYER_STEP = 3;
    private static final double WIDER = 1;

    private final PageMark mark;
    private final int from;
    private final int to;

    /// @param from first sign of the paragraph that is marked
    /// @param to   the sign after the last
    MarkShape(PageMark mark, int from, int to) {
        this.mark = mark;
        this.from = from;
        this.to = to;
        String name = "page-" + PageMark.styleOf(mark.kind());
        getStyleClass().addAll(name, name + "-" + mark.shade());
    }

    @Override
    void place(TextFlow paragraph) {
        List<Node> shapes = new ArrayList<>();
        for (Bounds line : lines(paragraph.getRangeShape(from, to, false))) {
            double x = line.getMinX() + paragraph.snappedLeftInset() - WIDER;
            double y = line.getMinY() + paragraph.snappedTopInset();
            shapes.add(styled(new Rectangle(x, y, line.getWidth() + 2 * WIDER, line.getHeight()), "mark-ground"));
            shapes.add(styled(new Rectangle(x, y + line.getHeight() - RULE + lower(), line.getWidth() + 2 * WIDER, RULE), "mark-rule"));
        }
        getChildren().setAll(shapes);
        // Layout comes after styling; without this the shapes would be black until something else is styled.
        applyCss();
    }

    /// Who is quoted is told right under the words, what is kept of it below that.
    private double lower() {
        boolean quotation = mark.kind() == PageMark.Kind.QUOTATION || mark.kind() == PageMark.Kind.UNSURE_QUOTATION;
        return quotation ? -RULE : mark.layer() * LAYER_STEP;
    }

    private static Rectangle styled(Rectangle shape, String style) {
        shape.setFill(Color.TRANSPARENT);
        shape.getStyleClass().add(style);
        shape.setArcWidth(style.equals("mark-ground") ? ROUND : 0);
        shape.setArcHeight(shape.getArcWidth());
        return shape;
    }

    /// The box of each line of a range: the shape begins a new figure for each.
    static List<Bounds> lines(PathElement[] range) {
        List<Bounds> lines = new ArrayList<>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        boolean begun = false;
        for (PathElement element : range) {
            if (element instanceof MoveTo start) {
                if (begun) {
                    add(lines, left, top, right, bottom);
                }
                begun = true;
                left = right = start.getX();
                top = bottom = start.getY();
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                top = Math.min(top, line.getY());
                bottom = Math.max(bottom, line.getY());
            }
        }
        if (begun) {
            add(lines, left, top, right, bottom);
        }
        return lines;
    }

    private static void add(List<Bounds> lines, double left, double top, double right, double bottom) {
        if (right > left) {
            lines.add(new BoundingBox(left, top, right - left, bottom - top));
        }
    }
}
