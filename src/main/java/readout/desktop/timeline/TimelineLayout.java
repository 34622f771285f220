package readout.desktop.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/// Where every symbol and label stands while a stretch of time is shown. A pure function of marks, span, frame and text widths.
///
/// Symbols of one lane stand at least [#apart] pixels from each other: what is nearer is one cluster. So there are never more of them
/// than the lane has room for, however many marks there are, and a layout costs in proportion to what is seen.
final class TimelineLayout {

    /// The least distance between the middles of two symbols of a lane, at text size 100 %.
    private static final double APART = 18;
    private static final double SMALLEST = 4;
    private static final double LARGEST = 8.6;
    /// So many documents make a mark grow by two thirds of what it can.
    private static final double HALFWAY = 5;
    private static final double CLUSTER_RADIUS = 8;
    private static final double CLUSTER_REACH = 8.6;
    private static final double LABEL_GAP = 5;

    private final TimelineIndex index;
    private final TimelineFrame frame;
    private final TimeSpan span;
    private final Matching matching;
    private final TextWidths widths;
    private final List<List<Placed>> lanes = new ArrayList<>();
    private final List<PlacedLabel> labels = new ArrayList<>();

    /// @param isSelected which marks, as indexes of the index's marks, get their label first
    TimelineLayout(TimelineIndex index, TimelineFrame frame, TimeSpan span, Matching matching, IntPredicate isSelected, TextWidths widths) {
        this.index = index;
        this.frame = frame;
        this.span = span;
        this.matching = matching;
        this.widths = widths;
        for (int lane = 0; lane < index.laneNames().size(); lane++) {
            List<Placed> items = place(lane);
            lanes.add(items);
            label(items, isSelected);
        }
    }

    /// The symbols of each lane, from left to right.
    List<List<Placed>> lanes() {
        return lanes;
    }

    /// The labels; none touches another label or symbol of its lane, none leaves the frame.
    List<PlacedLabel> labels() {
        return labels;
    }

    /// The least distance between two symbols of a lane in pixels.
    static double apart(TimelineFrame frame) {
        return APART * frame.unit();
    }

    /// A mark's radius in pixels.
    static double radius(int documents, TimelineFrame frame) {
        return frame.unit() * (SMALLEST + (LARGEST - SMALLEST) * (1 - Math.exp(-documents / HALFWAY)));
    }

    /// The symbol a mark is in, if it is in sight.
    Placed itemOf(int markIndex) {
        int position = index.positionOf(markIndex);
        for (Placed item : lanes.get(index.laneOf(markIndex))) {
            if (item.covers(position)) {
                return item;
            }
        }
        return null;
    }

    /// Whether these are the marks laid out.
    boolean isOf(TimelineIndex marks) {
        return index == marks;
    }

    /// The index of the first mark a symbol stands for.
    int markOf(Placed item) {
        return index.ofLane(item.lane())[item.first()];
    }

    private List<Placed> place(int lane) {
        List<Placed> items = new ArrayList<>();
        double daysPerPixel = span.length() / frame.width();
        double margin = apart(frame) * daysPerPixel;
        double y = frame.laneY(lane);
        int[] members = index.ofLane(lane);
        index.tree(lane).cut(apart(frame) * daysPerPixel, span.from() - margin, span.to() + margin, (first, last, mean) -> {
            double x = frame.x(mean, span);
            if (first < last) {
                double reach = CLUSTER_REACH * frame.unit();
                items.add(new Placed(lane, first, last, x, y, CLUSTER_RADIUS * frame.unit(), reach, x - reach, x + reach));
            } else {
                TimelineMark mark = index.marks().get(members[first]);
                double radius = radius(mark.documents(), frame);
                boolean isSpan = mark.isSpan();
                double from = isSpan ? frame.x(mark.start().toEpochDay(), span) : x - radius;
                double to = isSpan ? frame.x(mark.end().toEpochDay() + 1, span) : x + radius;
                items.add(new Placed(lane, first, last, x, y, radius, radius, from, to));
            }
        });
        return items;
    }

    private void label(List<Placed> items, IntPredicate isSelected) {
        double[] roomLeft = new double[items.size()];
        double[] roomRight = new double[items.size()];
        for (int i = 0; i < items.size(); i++) {
            roomLeft[i] = i == 0 ? frame.left() : Math.max(frame.left(), items.get(i - 1).right());
            roomRight[i] = i == items.size() - 1 ? frame.right() : Math.min(frame.right(), items.get(i + 1).left());
        }
        for (int i : byImportance(items, isSelected)) {
            PlacedLabel label = labelFor(items.get(i), roomLeft[i], roomRight[i]);
            if (label != null) {
                labels.add(label);
                if (label.x() > items.get(i).x() && i + 1 < items.size()) {
                    roomLeft[i + 1] = Math.max(roomLeft[i + 1], label.x() + label.width());
                } else if (i > 0) {
                    roomRight[i - 1] = Math.min(roomRight[i - 1], label.x());
                }
            }
        }
    }

    private List<Integer> byImportance(List<Placed> items, IntPredicate isSelected) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Placed item = items.get(i);
            if (!item.isCluster() && item.x() >= frame.left() && item.x() <= frame.right() && matching.isLit(markOf(item))) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparing((Integer i) -> !isSelected.test(markOf(items.get(i))))
                .thenComparing(i -> -index.marks().get(markOf(items.get(i))).documents()));
        return order;
    }

    private PlacedLabel labelFor(Placed item, double from, double to) {
        TimelineMark mark = index.marks().get(markOf(item));
        double gap = LABEL_GAP * frame.unit();
        boolean laneSaysPlace = index.laneNames().get(item.lane()).equals(mark.place());
        for (String text : new String[] {mark.title(), laneSaysPlace ? "" : mark.place()}) {
            double width = text.isEmpty() ? Double.POSITIVE_INFINITY : widths.of(text);
            if (item.right() + gap + width + gap <= to) {
                return new PlacedLabel(item, text, item.right() + gap, width, item.y());
            }
            if (item.left() - gap - width - gap >= from) {
                return new PlacedLabel(item, text, item.left() - gap - width, width, item.y());
            }
        }
        return null;
    }
}
