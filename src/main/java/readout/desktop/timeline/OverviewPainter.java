package readout.desktop.timeline;

import java.time.LocalDate;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import readout.desktop.kit.Swatch;
import readout.model.When;

/// Draws the overview strip: name, histogram, years and brush.
final class OverviewPainter {

    private static final double BAR = 6;
    private static final double LEAST_BAR = 2;
    private static final double RADIUS = 3;
    private static final double YEAR_GAP = 14;
    private static final int YEARS = 5;

    private final GraphicsContext g;
    private final TimelineLook look;
    private final OverviewFrame frame;

    OverviewPainter(GraphicsContext g, TimelineLook look, OverviewFrame frame) {
        this.g = g;
        this.look = look;
        this.frame = frame;
        g.setFontSmoothingType(FontSmoothingType.GRAY);
        g.setTextBaseline(VPos.CENTER);
    }

    void ground(String name, double width, double height) {
        g.setFill(look.color(Swatch.CARD));
        g.fillRect(0, 0, width, height);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(look.plain().font());
        g.setFill(look.color(Swatch.SOFT));
        double start = 16 * look.unit();
        g.fillText(look.plain().fitted(name, frame.left() - start - 4), start, (frame.top() + frame.base()) / 2);
        g.setFill(look.color(Swatch.PANEL));
        WideShapes.fill(g, frame.left(), frame.top(), frame.width(), frame.base() - frame.top(), RADIUS);
    }

    void bars(OverviewHistogram histogram) {
        int bins = histogram.all().length;
        double pitch = frame.width() / bins;
        double room = frame.base() - frame.top() - 15 * look.unit();
        Color plain = look.palette().color(Swatch.DIM, 0.3);
        Color strong = look.palette().color(Swatch.DIM, 0.75);
        for (int i = 0; i < bins; i++) {
            double x = Math.round(frame.left() + i * pitch + (pitch - BAR) / 2);
            bar(plain, x, histogram.all()[i], histogram.highest(), room);
            bar(strong, x, histogram.lit()[i], histogram.highest(), room);
        }
    }

    private void bar(Color color, double x, int count, int highest, double room) {
        if (count > 0) {
            double height = Math.round(LEAST_BAR + (room - LEAST_BAR) * count / highest);
            g.setFill(color);
            g.fillRect(x, frame.base() - height, BAR, height);
        }
    }

    /// The first year, the last, and every fifth between that has room.
    void years() {
        g.setFont(look.plain().font());
        g.setFill(look.color(Swatch.FAINT));
        When all = frame.extent().days();
        int first = all.first().getYear();
        int last = all.last().getYear();
        double y = frame.top() + 8 * look.unit();
        double lastX = frame.right() - 4 - look.plain().of(Integer.toString(last));
        double free = frame.left() + 4;
        g.fillText(Integer.toString(last), lastX, y);
        for (int year = first; year < last; year++) {
            double x = year == first ? free : frame.x(LocalDate.of(year, 1, 1).toEpochDay());
            double width = look.plain().of(Integer.toString(year));
            if ((year == first || year % YEARS == 0 && x >= free) && x + width + YEAR_GAP < lastX) {
                g.fillText(Integer.toString(year), x, y);
                free = x + width + YEAR_GAP;
            }
        }
    }

    /// @param narrowed whether it leaves out any years
    /// @param filters  whether it is the date filter too
    void brush(TimeSpan shown, boolean narrowed, boolean filters, boolean focused) {
        double from = Math.round(frame.x(shown.from())) + 0.5;
        double to = Math.max(from + 4, Math.round(frame.x(shown.to())) - 0.5);
        double top = Math.round(frame.top()) - 1.5;
        double height = Math.round(frame.base() - frame.top()) + 3;
        Color edge = look.palette().color(Swatch.US, filters && narrowed ? 1 : narrowed ? 0.75 : 0.35);
        g.setFill(look.palette().color(Swatch.US, filters && narrowed ? 0.15 : narrowed ? 0.07 : 0));
        WideShapes.fill(g, from, top, to - from, height, RADIUS);
        g.setStroke(edge);
        g.setLineWidth(focused ? 2 : filters && narrowed ? 1.5 : 1);
        WideShapes.stroke(g, from, top, to - from, height, RADIUS);
        if (to - from > 3 * BAR) {
            grip(from, edge);
            grip(to, edge);
        }
    }

    private void grip(double x, Color color) {
        double middle = (frame.top() + frame.base()) / 2;
        g.setFill(look.color(Swatch.CARD));
        g.setStroke(color);
        g.setLineWidth(1.25);
        g.fillRoundRect(x - 2.5, middle - 7, 5, 14, 4, 4);
        g.strokeRoundRect(x - 2.5, middle - 7, 5, 14, 4, 4);
    }
}
