package readout.desktop.timeline;

import javafx.scene.canvas.GraphicsContext;

/// Round-cornered rectangles that may be very wide. A software renderer walks over every pixel between the edges of a curved shape, so only the
/// ends are curved here and what lies between is a plain rectangle.
final class WideShapes {

    private WideShapes() {
    }

    /// Fills; the current fill must be opaque or `radius` a whole number, so that the parts meet without a seam.
    static void fill(GraphicsContext g, double x, double y, double width, double height, double radius) {
        if (width <= 4 * radius) {
            g.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
            return;
        }
        double from = Math.ceil(x + radius);
        double to = Math.floor(x + width - radius);
        g.beginPath();
        g.moveTo(from, y);
        g.lineTo(x + radius, y);
        g.arcTo(x, y, x, y + radius, radius);
        g.lineTo(x, y + height - radius);
        g.arcTo(x, y + height, x + radius, y + height, radius);
        g.lineTo(from, y + height);
        g.closePath();
        g.fill();
        g.fillRect(from, y, to - from, height);
        g.beginPath();
        g.moveTo(to, y);
        g.lineTo(x + width - radius, y);
        g.arcTo(x + width, y, x + width, y + radius, radius);
        g.lineTo(x + width, y + height - radius);
        g.arcTo(x + width, y + height, x + width - radius, y + height, radius);
        g.lineTo(to, y + height);
        g.closePath();
        g.fill();
    }

    /// Strokes with the current, unbroken line; the current fill is lost.
    static void stroke(GraphicsContext g, double x, double y, double width, double height, double radius) {
        if (width <= 4 * radius) {
            g.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
            return;
        }
        g.beginPath();
        g.moveTo(x + radius, y);
        g.arcTo(x, y, x, y + radius, radius);
        g.lineTo(x, y + height - radius);
        g.arcTo(x, y + height, x + radius, y + height, radius);
        g.stroke();
        g.beginPath();
        g.moveTo(x + width - radius, y);
        g.arcTo(x + width, y, x + width, y + radius, radius);
        g.lineTo(x + width, y + height - radius);
        g.arcTo(x + width, y + height, x + width - radius, y + height, radius);
        g.stroke();
        double line = g.getLineWidth();
        g.setFill(g.getStroke());
        g.fillRect(x + radius, y - line / 2, width - 2 * radius, line);
        g.fillRect(x + radius, y + height - line / 2, width - 2 * radius, line);
    }
}
