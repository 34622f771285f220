package readout.desktop.timeline;

import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import readout.desktop.kit.Swatch;

/// Draws axis, lanes, symbols and labels of one layout.
final class LanePainter {

    /// What stands out at the moment.
    ///
    /// @param selected indexes of the selected marks
    /// @param focus    index of the focused mark while the keys act here, else -1
    /// @param hovered  the symbol under the pointer, or `null`
    /// @param target   the symbol documents would be dropped on, or `null`
    record Emphasis(Set<Integer> selected, int focus, Placed hovered, Placed target) {
    }

    private static final double SPILL = 12;
    private static final double BAND = 8;
    private static final double LINE_TOP = 0.4;
    private static final double DASH = 6;
    private static final double DASH_ON = 2;
    private static final double TINT = 0.2;
    private static final double TINT_HOVERED = 0.42;
    private static final double UNLIT = 0.4;

    private final GraphicsContext g;
    private final TimelineLook look;
    private final TimelineFrame frame;
    private final TimelineIndex index;
    private final Matching matching;
    private final double bottom;

    LanePainter(GraphicsContext g, TimelineLook look, TimelineFrame frame, TimelineIndex index, Matching matching) {
        this.g = g;
        this.look = look;
        this.frame = frame;
        this.index = index;
        this.matching = matching;
        bottom = frame.top() + index.laneNames().size() * frame.laneHeight();
        g.setFontSmoothingType(FontSmoothingType.GRAY);
        g.setTextBaseline(VPos.CENTER);
    }

    /// Draws everything anew. Nothing is clipped: what reaches out of the frame is drawn over afterwards, for where the toolkit fails to draw
    /// a frame, a clip set in it would stay and the next frames would be drawn over each other.
    void paint(TimelineAxis axis, TimelineLayout layout, List<String> laneNames, Emphasis emphasis, double width, double height) {
        g.setFill(look.color(Swatch.CARD));
        g.fillRect(0, 0, width, height);
        laneLines(laneNames.size());
        axis(axis);
        layout.lanes().forEach(lane -> lane.forEach(this::band));
        labels(layout, emphasis);
        for (List<Placed> lane : layout.lanes()) {
            for (Placed item : lane) {
                symbol(item, layout.markOf(item), emphasis);
            }
        }
        g.setFill(look.color(Swatch.CARD));
        g.fillRect(0, 0, frame.left() - SPILL, height);
        g.fillRect(frame.right() + SPILL, 0, Math.max(0, width - frame.right() - SPILL), height);
        fade(frame.left() - SPILL, frame.left() + 1, height, true);
        fade(frame.right() - 1, frame.right() + SPILL, height, false);
        laneNames(laneNames);
    }

    /// What moves out of the frame pales instead of being cut off.
    private void fade(double from, double to, double height, boolean atLeft) {
        Color ground = look.color(Swatch.CARD);
        Color clear = ground.deriveColor(0, 1, 1, 0);
        g.setFill(new LinearGradient(from, 0, to, 0, false, CycleMethod.NO_CYCLE, new Stop(0, atLeft ? ground : clear), new Stop(1, atLeft ? clear : ground)));
        g.fillRect(from, frame.top(), to - from, height - frame.top());
    }

    private void laneLines(int count) {
        g.setFill(look.color(Swatch.LINE));
        for (int lane = 0; lane < count; lane++) {
            g.fillRect(frame.left(), Math.floor(frame.laneY(lane)), frame.width(), 1);
        }
    }

    private void laneNames(List<String> names) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(look.medium().font());
        g.setFill(look.color(Swatch.INK));
        double start = 16 * look.unit();
        for (int lane = 0; lane < names.size(); lane++) {
            g.fillText(look.medium().fitted(names.get(lane), frame.left() - start - SPILL), start, Math.floor(frame.laneY(lane)) + 0.5);
        }
    }

    private void axis(TimelineAxis axis) {
        g.setTextAlign(TextAlignment.LEFT);
        double top = Math.round(frame.top() * LINE_TOP);
        for (TimelineAxis.Line line : axis.lines()) {
            double x = Math.floor(line.x());
            if (line.major()) {
                g.setFill(look.color(Swatch.EDGE));
                g.fillRect(x, top, 1, bottom - top);
            } else {
                g.setFill(look.color(Swatch.LINE));
                for (double y = top; y < bottom; y += DASH) {
                    g.fillRect(x, y, 1, Math.min(DASH_ON, bottom - y));
                }
            }
        }
        double y = Math.round(frame.top() * TimelineFrame.AXIS_WORDS);
        for (TimelineAxis.Word word : axis.words()) {
            g.setFont((word.major() ? look.medium() : look.plain()).font());
            g.setFill(look.color(word.major() ? Swatch.INK : Swatch.SOFT));
            g.fillText(word.text(), word.x(), y);
        }
    }

    private void band(Placed item) {
        if (item.isCluster() || item.toX() - item.fromX() <= 2 * item.reach() + 2) {
            return;
        }
        TimelineMark mark = index.marks().get(index.ofLane(item.lane())[item.first()]);
        double from = Math.max(item.fromX(), frame.left() - 2 * SPILL);
        double width = Math.min(item.toX(), frame.right() + 2 * SPILL) - from;
        double height = BAND * look.unit();
        Color color = look.color(look.swatch(LevelGroup.of(mark.level())));
        if (mark.certain()) {
            g.setFill(look.color(Swatch.CARD).interpolate(color, TINT));
            WideShapes.fill(g, from, item.y() - height / 2, width, height, height / 2);
        } else {
            uncertain(from, width, Math.round(item.y() - height / 2), Math.round(height), color);
        }
    }

    /// Days within which it lies: between two broken lines, open at both ends.
    private void uncertain(double from, double width, double top, double height, Color color) {
        g.setFill(look.color(Swatch.CARD).interpolate(color, TINT / 3));
        g.fillRect(from, top, width, height);
        g.setFill(color);
        for (double x = from; x < from + width; x += DASH) {
            double dash = Math.min(DASH / 2, from + width - x);
            g.fillRect(x, top, dash, 1);
            g.fillRect(x, top + height - 1, dash, 1);
        }
    }

    private void labels(TimelineLayout layout, Emphasis emphasis) {
        double half = frame.laneHeight() * 0.2;
        for (PlacedLabel label : layout.labels()) {
            boolean selected = emphasis.selected.contains(layout.markOf(label.item()));
            g.setFill(look.color(Swatch.CARD));
            g.fillRect(label.x() - 2, label.y() - half, label.width() + 4, 2 * half);
            g.setFont(look.plain().font());
            g.setFill(look.color(selected ? Swatch.INK : Swatch.SOFT));
            g.fillText(label.text(), label.x(), label.y());
        }
    }

    private void symbol(Placed item, int firstMark, Emphasis emphasis) {
        LevelGroup group = index.groupOf(item).orElse(null);
        Color color = look.color(look.swatch(group));
        boolean lit = matching.lit(item) > 0;
        boolean selected = contains(item, emphasis.selected);
        boolean hovered = item.equals(emphasis.hovered);
        boolean filled = matching.documents(item) > 0;
        boolean solid = selected && !item.isCluster();
        Color edge = selected ? look.color(Swatch.ACCENT) : lit ? color : look.palette().color(Swatch.DIM, UNLIT);
        Color ground = look.color(Swatch.CARD);
        double tint = solid ? 1 : hovered ? TINT_HOVERED : filled && lit ? TINT : 0;
        g.setFill(ground.interpolate(edge, tint));
        g.setStroke(edge);
        g.setLineWidth(selected || hovered ? 2 : filled ? 1.5 : 1.25);
        MarkShape.draw(g, group, item.x(), item.y(), item.radius(), item.reach());
        if (item.isCluster()) {
            count(item, lit, selected);
        }
        if (item.equals(emphasis.target) || emphasis.focus >= 0 && index.laneOf(emphasis.focus) == item.lane() && item.covers(index.positionOf(emphasis.focus))) {
            ring(item, group);
        }
    }

    private void count(Placed item, boolean lit, boolean selected) {
        String text = TimelineWords.shortCount(matching.isFiltered() && lit ? matching.lit(item) : item.count());
        MeasuredFont font = look.forCount(text);
        g.setFont(font.font());
        g.setTextAlign(TextAlignment.CENTER);
        g.setFill(selected ? look.color(Swatch.ACCENT) : lit ? look.color(Swatch.INK) : look.color(Swatch.FAINT));
        g.fillText(text, item.x(), item.y());
        g.setTextAlign(TextAlignment.LEFT);
    }

    private void ring(Placed item, LevelGroup group) {
        double away = 3.5;
        g.setStroke(look.color(Swatch.US));
        g.setFill(Color.TRANSPARENT);
        g.setLineWidth(2);
        MarkShape.draw(g, group, item.x(), item.y(), item.radius() + away, item.reach() + away);
    }

    private boolean contains(Placed item, Set<Integer> selected) {
        for (int mark : selected) {
            if (index.laneOf(mark) == item.lane() && item.covers(index.positionOf(mark))) {
                return true;
            }
        }
        return false;
    }
}
