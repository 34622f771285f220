package readout.desktop.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import readout.desktop.kit.Dates;

/// The lanes themselves: a canvas that is laid out and drawn at most once a pulse, with the hover's words above it.
final class LaneArea extends Region {

    private static final double AXIS_HEIGHT = 26;
    private static final double RIGHT_MARGIN = 16;
    private static final double LEAST_LANE = 24;
    private static final double USUAL_LANE = 38;
    private static final double SPARE = 2;
    private static final double BAND_REACH = 12;

    private final TimelineModel model;
    private final TimelineWords words;
    private final Canvas canvas = new Canvas();
    private final TimelineTip tip;
    private final MarkNodes nodes;
    private String spokenFocus = "";
    private TimelineLook look;
    private TimeSpan span;
    private double gutter;
    private TimelineFrame frame;
    private TimelineLayout layout;
    private Placed hovered;
    private Placed target;

    LaneArea(TimelineModel model, TimelineWords words, TimelineLook look) {
        this.model = model;
        this.words = words;
        this.look = look;
        span = model.spanProperty().get();
        tip = new TimelineTip(words);
        nodes = new MarkNodes(getChildren(), new SpokenMarks(model, words, this::requestFocus, () -> layout));
        canvas.setManaged(false);
        getChildren().addAll(canvas, tip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.messages().text("timeline.name"));
        focusedProperty().subscribe(focused -> requestLayout());
        model.indexProperty().subscribe(index -> nodes.clear());
    }

    /// Draws in that look from now on.
    void setLook(TimelineLook newLook) {
        look = newLook;
        requestLayout();
    }

    /// Shows that time.
    void setSpan(TimeSpan newSpan) {
        span = newSpan;
        requestLayout();
    }

    /// Leaves that much room at the left for the lanes' names.
    void setGutter(double width) {
        gutter = width;
        requestLayout();
    }

    /// The time it shows this moment.
    TimeSpan span() {
        return span;
    }

    /// Which moment lies under a place.
    double dayAt(double x) {
        return frame().day(x, span);
    }

    /// How many days one pixel is.
    double daysPerPixel() {
        return span.length() / frame().width();
    }

    /// The symbol under a place: one whose symbol is hit, else whose days are.
    Optional<Placed> at(double x, double y) {
        if (layout == null || x < frame.left() - BAND_REACH) {
            return Optional.empty();
        }
        List<Placed> all = layout.lanes().stream().flatMap(List::stream).toList();
        return all.stream().filter(item -> item.isHit(x, y, SPARE)).findFirst()
                .or(() -> layout.labels().stream().filter(label -> x >= label.x() && x <= label.x() + label.width() && Math.abs(y - label.y()) < BAND_REACH)
                        .map(PlacedLabel::item).findFirst())
                .or(() -> all.stream().filter(item -> !item.isCluster() && item.isOnBand(x, y, BAND_REACH)).findFirst());
    }

    /// The lane under a place, or -1.
    int laneAt(double y) {
        int lane = (int) Math.floor((y - frame().top()) / frame().laneHeight());
        return lane >= 0 && lane < model.indexProperty().get().laneNames().size() ? lane : -1;
    }

    /// The marks a symbol stands for.
    List<TimelineMark> marksOf(Placed item) {
        return model.indexProperty().get().marksOf(item);
    }

    /// Where a meeting's symbol is, if in sight.
    Optional<Placed> find(String id) {
        layoutIfNeeded();
        return model.indexProperty().get().indexOf(id).stream().mapToObj(index -> Optional.ofNullable(layout.itemOf(index))).flatMap(Optional::stream).findFirst();
    }

    /// Lets a symbol stand out as the one under the pointer, with its words; `null` for none.
    void setHovered(Placed item) {
        if (item == null ? hovered != null : !item.equals(hovered)) {
            hovered = item;
            requestLayout();
        }
    }

    /// Lets a symbol stand out as the one documents would be dropped on; `null` for none.
    void setTarget(Placed item) {
        if (item == null ? target != null : !item.equals(target)) {
            target = item;
            requestLayout();
        }
    }

    /// The height of the axis's words.
    double axisMiddle() {
        return AXIS_HEIGHT * look.unit() * TimelineFrame.AXIS_WORDS;
    }

    /// The layout last drawn.
    TimelineLayout currentLayout() {
        layoutIfNeeded();
        return layout;
    }

    private void layoutIfNeeded() {
        if (layout == null || isNeedsLayout()) {
            layout();
        }
    }

    private TimelineFrame frame() {
        int lanes = Math.max(1, model.indexProperty().get().laneNames().size());
        double top = AXIS_HEIGHT * look.unit();
        double height = Math.max(LEAST_LANE * look.unit(), (getHeight() - top) / lanes);
        return new TimelineFrame(gutter, Math.max(gutter + 1, getWidth() - RIGHT_MARGIN * look.unit()), top, Math.min(height, 2 * USUAL_LANE * look.unit()), look.unit());
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width < 1 || height < 1) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        frame = frame();
        TimelineIndex index = model.indexProperty().get();
        Matching matching = model.matchingProperty().get();
        Set<Integer> selected = selected(index);
        Dates dates = words.messages().dates();
        TimelineAxis axis = new TimelineAxis(frame, span, dates, look.plain());
        layout = new TimelineLayout(index, frame, span, matching, selected::contains, look.plain());
        int focus = focusedIndex();
        List<String> names = IntStream.range(0, index.laneNames().size()).mapToObj(lane -> words.lane(index.laneNames().get(lane), lane, model.laneModeProperty().get())).toList();
        new LanePainter(canvas.getGraphicsContext2D(), look, frame, index, matching)
                .paint(axis, layout, names, new LanePainter.Emphasis(selected, isFocused() ? focus : -1, hovered, target), width, height);
        showTip(index, matching, width, height);
        showFocus(index, matching, focus, selected);
    }

    private void showTip(TimelineIndex index, Matching matching, double width, double height) {
        boolean there = hovered != null && layout.lanes().get(hovered.lane()).contains(hovered);
        if (!there) {
            tip.hide();
        } else if (hovered.isCluster()) {
            List<TimelineMark> marks = index.marksOf(hovered);
            tip.showCluster(marks, matching.documents(hovered));
            tip.place(hovered, frame, width, height);
        } else {
            int mark = layout.markOf(hovered);
            tip.showMark(index.marks().get(mark), matching, mark);
            tip.place(hovered, frame, width, height);
        }
    }

    private void showFocus(TimelineIndex index, Matching matching, int focus, Set<Integer> selected) {
        nodes.place();
        String text = focus < 0 ? words.messages().text("timeline.name") : words.spoken(index.marks().get(focus), matching, focus, selected.contains(focus));
        if (!text.equals(spokenFocus)) {
            spokenFocus = text;
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    private Set<Integer> selected(TimelineIndex index) {
        Set<Integer> selected = new HashSet<>();
        for (String id : model.selectionProperty().get()) {
            index.indexOf(id).ifPresent(selected::add);
        }
        return selected;
    }

    @Override
    protected double computePrefHeight(double width) {
        int lanes = model.indexProperty().get().laneNames().size();
        return (AXIS_HEIGHT + Math.min(lanes * USUAL_LANE, 3 * USUAL_LANE)) * look.unit();
    }

    @Override
    protected double computeMinHeight(double width) {
        return (AXIS_HEIGHT + model.indexProperty().get().laneNames().size() * LEAST_LANE) * look.unit();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> model.marksProperty().get().size();
            case ITEM_AT_INDEX -> (int) parameters[0] >= 0 && (int) parameters[0] < model.marksProperty().get().size() ? nodes.of((int) parameters[0]) : null;
            case FOCUS_ITEM -> focusedIndex() < 0 ? null : nodes.of(focusedIndex());
            case SELECTED_ITEMS -> FXCollections.observableArrayList(selected(model.indexProperty().get()).stream().sorted().map(nodes::of).toList());
            case MULTIPLE_SELECTION -> true;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SHOW_ITEM && parameters.length > 0 && parameters[0] instanceof Node node
                && node.queryAccessibleAttribute(AccessibleAttribute.INDEX) instanceof Integer mark) {
            model.reveal(model.marksProperty().get().get(mark).id());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private int focusedIndex() {
        return model.focusProperty().get().map(model.indexProperty().get()::indexOf).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).orElse(-1);
    }
}
