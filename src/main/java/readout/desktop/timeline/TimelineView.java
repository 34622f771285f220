package readout.desktop.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;

/// The timeline as the window shows it: tools, axis and lanes, and the overview of all years below. Draws what its [TimelineModel] says and
/// turns what hands do into the model's verbs.
public final class TimelineView extends Region {

    private static final double LEVEL_GUTTER = 112;
    private static final double LEAST_GUTTER = 84;
    private static final double MOST_GUTTER = 170;
    private static final double NAME_MARGIN = 34;
    private static final double TOOLS_INSET = 8;

    private final TimelineModel model;
    private final Theme theme;
    private final TimelineWords words;
    private final LaneArea lanes;
    private final OverviewStrip overview;
    private final TimelineTools tools;
    /// The line below; a background of the whole view would be drawn in full with every frame.
    private final Region edge = new Region();
    private final SpanMotion motion;
    private final ContextMenu contextMenu = new ContextMenu();
    private TimelineHooks hooks = TimelineHooks.none();
    private TimelineLook look;
    private boolean atOnce;

    /// @param model    what to show
    /// @param theme    the colours and the size of text, followed when they change
    /// @param messages the words
    public TimelineView(TimelineModel model, Theme theme, Messages messages) {
        this.model = model;
        this.theme = theme;
        words = new TimelineWords(messages);
        look = TimelineLook.of(theme);
        lanes = new LaneArea(model, words, look);
        overview = new OverviewStrip(model, messages, look);
        tools = new TimelineTools(model, messages, () -> hooks.onAdd());
        motion = new SpanMotion(model.spanProperty().get(), this::moved);
        getStyleClass().add("timeline");
        edge.getStyleClass().add("timeline-edge");
        getChildren().addAll(lanes, overview, tools, edge);
        new TimelinePointer(lanes, model, new PointerActions());
        new TimelineDrop(lanes, () -> hooks, cluster -> zoomTo(lanes.marksOf(cluster)));
        lanes.setOnKeyPressed(new TimelineKeys(model, this::enter, this::showMenuOfFocus, () -> hooks)::handle);
        lanes.setOnContextMenuRequested(this::contextMenuRequested);
        Attachments.whileShown(this, this::attach);
    }

    /// Says what the owner adds: menus and drops.
    public void setHooks(TimelineHooks newHooks) {
        hooks = Objects.requireNonNull(newHooks);
    }

    /// Gives the keys to the lanes.
    @Override
    public void requestFocus() {
        lanes.requestFocus();
    }

    LaneArea lanes() {
        return lanes;
    }

    OverviewStrip overview() {
        return overview;
    }

    private Attachments attach() {
        return new Attachments()
                .on(theme.paletteProperty(), palette -> restyle())
                .on(theme.textPercentProperty(), percent -> restyle())
                .on(model.spanProperty(), this::follow)
                .on(model.indexProperty(), index -> rearrange())
                .on(model.matchingProperty(), matching -> refresh())
                .on(model.selectionProperty(), selection -> lanes.requestLayout())
                .on(model.focusProperty(), focus -> lanes.requestLayout());
    }

    private void restyle() {
        look = TimelineLook.of(theme);
        lanes.setLook(look);
        overview.setLook(look);
        rearrange();
    }

    private void rearrange() {
        double gutter = gutter();
        lanes.setGutter(gutter);
        overview.setGutter(gutter);
        requestLayout();
        refresh();
    }

    private void refresh() {
        lanes.setHovered(null);
        lanes.requestLayout();
        overview.refresh();
    }

    private void follow(TimeSpan span) {
        if (atOnce || !model.animatedProperty().get() || getScene() == null) {
            motion.jumpTo(span);
        } else {
            motion.goTo(span);
        }
    }

    private void moved(TimeSpan shown) {
        lanes.setHovered(null);
        lanes.setSpan(shown);
        overview.setShown(shown);
    }

    private double gutter() {
        LaneMode mode = model.laneModeProperty().get();
        List<String> names = model.indexProperty().get().laneNames();
        double widest = IntStream.range(0, names.size()).mapToDouble(lane -> look.medium().of(words.lane(names.get(lane), lane, mode))).max().orElse(0);
        double least = (mode == LaneMode.LEVEL ? LEVEL_GUTTER : LEAST_GUTTER) * look.unit();
        return Math.round(Math.clamp(widest + NAME_MARGIN * look.unit(), least, MOST_GUTTER * look.unit()));
    }

    private void enter(String meeting, boolean withShortcut) {
        Optional<Placed> item = lanes.find(meeting);
        if (item.filter(Placed::isCluster).isPresent() && withShortcut) {
            openCluster(item.get());
        } else {
            model.open(meeting);
        }
    }

    private void openCluster(Placed cluster) {
        List<TimelineMark> marks = lanes.marksOf(cluster);
        lanes.setHovered(null);
        new ClusterPopup(marks, model, words, look.unit(), () -> zoomTo(marks)).showAt(lanes, cluster);
    }

    private void zoomTo(List<TimelineMark> marks) {
        TimeSpan all = new TimeSpan(marks.getFirst().middle() - 0.5, marks.getLast().middle() + 0.5);
        double margin = Math.max(1, all.length() * 0.25);
        model.show(new TimeSpan(all.from() - margin, all.to() + margin));
    }

    private void contextMenuRequested(ContextMenuEvent event) {
        Optional<Placed> item = event.isKeyboardTrigger() ? Optional.empty() : lanes.at(event.getX(), event.getY()).filter(found -> !found.isCluster());
        item.map(found -> lanes.marksOf(found).getFirst().id()).filter(id -> !model.selectionProperty().get().contains(id)).ifPresent(model::select);
        if (event.isKeyboardTrigger()) {
            showMenuOfFocus();
        } else if (item.isPresent()) {
            showMenu(hooks.menuOfMeetings(List.copyOf(model.selectionProperty().get())), event.getScreenX(), event.getScreenY());
        } else {
            showMenu(hooks.menuOfDay(LocalDate.ofEpochDay((long) Math.floor(lanes.dayAt(event.getX())))), event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void showMenuOfFocus() {
        model.focusProperty().get().flatMap(lanes::find).ifPresent(item -> {
            Point2D at = lanes.localToScreen(item.x(), item.y() + item.radius());
            showMenu(hooks.menuOfMeetings(List.copyOf(model.selectionProperty().get())), at.getX(), at.getY());
        });
    }

    private void showMenu(List<MenuItem> items, double screenX, double screenY) {
        if (!items.isEmpty()) {
            contextMenu.getItems().setAll(items);
            contextMenu.show(lanes, screenX, screenY);
        }
    }

    @Override
    protected void layoutChildren() {
        double strip = overview.prefHeight(-1);
        double bottom = getHeight() - 1;
        lanes.resizeRelocate(0, 0, getWidth(), bottom - strip);
        overview.resizeRelocate(0, bottom - strip, getWidth(), strip);
        edge.resizeRelocate(0, bottom, getWidth(), 1);
        tools.autosize();
        tools.relocate(TOOLS_INSET * look.unit(), Math.round(lanes.axisMiddle() - tools.getHeight() / 2));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(lanes.prefHeight(width) + overview.prefHeight(width) + 18 * look.unit());
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.ceil(lanes.minHeight(width) + overview.minHeight(width) + 1);
    }

    private final class PointerActions implements TimelinePointer.Actions {
        @Override
        public void moveAtOnce(Runnable move) {
            atOnce = true;
            move.run();
            atOnce = false;
        }

        @Override
        public void openCluster(Placed cluster) {
            TimelineView.this.openCluster(cluster);
        }
    }
}
