package readout.desktop.timeline;

import javafx.scene.canvas.GraphicsContext;

/// The outlines of symbols: circle, rounded square and diamond by group, stretched for clusters. The context's fill, stroke and line width
/// are used as they are.
final class MarkShape {

    private static final double SQUARE = 0.9;
    private static final double CORNER = 0.35;
    private static final double CUT = 0.6;

    private MarkShape() {
    }

    /// Fills and strokes a symbol.
    ///
    /// @param group  `null` for a cluster of mixed ones, which is round
    /// @param radius half its height
    /// @param reach  half its width
    static void draw(GraphicsContext g, LevelGroup group, double x, double y, double radius, double reach) {
        switch (group) {
            case MINISTERS -> {
                double h = radius * SQUARE;
                double w = reach > radius ? reach : h;
                double arc = 2 * CORNER * h;
                g.fillRoundRect(x - w, y - h, 2 * w, 2 * h, arc, arc);
                g.strokeRoundRect(x - w, y - h, 2 * w, 2 * h, arc, arc);
            }
            case OTHERS -> {
                double w = reach > radius ? reach : radius;
                double flat = w - radius + (reach > radius ? radius * (1 - CUT) : 0);
                double[] xs = {x - w, x - flat, x + flat, x + w, x + flat, x - flat};
                double[] ys = {y, y - radius, y - radius, y, y + radius, y + radius};
                g.fillPolygon(xs, ys, xs.length);
                g.strokePolygon(xs, ys, xs.length);
            }
            case PRESIDENTS -> round(g, x, y, radius, reach);
            case null -> round(g, x, y, radius, reach);
        }
    }

    private static void round(GraphicsContext g, double x, double y, double radius, double reach) {
        if (reach > radius) {
            g.fillRoundRect(x - reach, y - radius, 2 * reach, 2 * radius, 2 * radius, 2 * radius);
            g.strokeRoundRect(x - reach, y - radius, 2 * reach, 2 * radius, 2 * radius, 2 * radius);
        } else {
            g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }
}
