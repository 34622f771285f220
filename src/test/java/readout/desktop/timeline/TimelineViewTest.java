package readout.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import readout.desktop.Fx;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;
import readout.model.MeetingLevel;
import readout.model.When;

/// Hands on a timeline in a real scene of the headless platform.
class TimelineViewTest {

    private static final double TINY = 1e-6;

    private final List<String> opened = new ArrayList<>();
    private TimelineModel model;
    private TimelineView view;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            model = new TimelineModel();
            model.animatedProperty().set(false);
            model.setOnOpen(opened::add);
            model.setMarks(List.of(mark("moscow", "2007-05-15", 3), mark("sochi", "2008-04-05", 2), mark("geneva", "2009-03-06", 8), mark("london", "2009-03-08", 1),
                    mark("prague", "2010-04-08", 4)));
            Theme theme = new Theme();
            view = new TimelineView(model, theme, Messages.of(Locale.ENGLISH));
            stage = new Stage();
            stage.setScene(new Scene(view, 1200, 212));
            theme.applyTo(stage.getScene());
            stage.show();
            layout();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void clicksSelectOneOrSeveralAndADoubleClickOpens() {
        Fx.run(() -> {
            click("moscow", 1, false, false);
            assertEquals(Set.of("moscow"), model.selectionProperty().get());
            click("prague", 1, false, true);
            assertEquals(Set.of("moscow", "prague"), model.selectionProperty().get());
            click("sochi", 1, false, false);
            click("prague", 1, true, false);
            assertEquals(Set.of("sochi", "geneva", "london", "prague"), model.selectionProperty().get());
            click("sochi", 2, false, false);
        });
        assertEquals(List.of("sochi"), opened);
    }

    @Test
    void theWheelZoomsAboutThePointer() {
        Fx.run(() -> {
            double x = item("geneva").x();
            double day = view.lanes().dayAt(x);
            scroll(x, 0, 120);
            layout();
            assertEquals(day, view.lanes().dayAt(x), TINY);
            assertTrue(model.spanProperty().get().length() < model.extentProperty().get().length());
            double length = model.spanProperty().get().length();
            scroll(x, 40, 0);
            layout();
            assertEquals(length, model.spanProperty().get().length(), TINY, "sideways only moves");
            assertFalse(Math.abs(day - view.lanes().dayAt(x)) < TINY);
            Event.fireEvent(view.lanes(), new ZoomEvent(ZoomEvent.ZOOM, x, 50, x, 50, false, false, false, false, false, false, 2, 2, null));
            assertEquals(length / 2, model.spanProperty().get().length(), TINY);
        });
    }

    @Test
    void draggingMovesTimeWithTheHandAndSelectsNothing() {
        Fx.run(() -> {
            model.show(TimeSpan.ofDays(LocalDate.of(2008, 1, 1), LocalDate.of(2009, 12, 31)));
            layout();
            double day = view.lanes().dayAt(600);
            mouse(view.lanes(), MouseEvent.MOUSE_PRESSED, 600, 90, 1, false, false);
            mouse(view.lanes(), MouseEvent.MOUSE_DRAGGED, 500, 90, 1, false, false);
            mouse(view.lanes(), MouseEvent.MOUSE_RELEASED, 500, 90, 1, false, false);
            layout();
            assertEquals(day, view.lanes().dayAt(500), TINY);
            assertEquals(Set.of(), model.selectionProperty().get());
        });
    }

    @Test
    void aClusterOpensAListWhoseRowsSelect() {
        Fx.run(() -> {
            Placed cluster = item("geneva");
            assertTrue(cluster.isCluster() && cluster.count() == 2);
            mouse(view.lanes(), MouseEvent.MOUSE_PRESSED, cluster.x(), cluster.y(), 1, false, false);
            mouse(view.lanes(), MouseEvent.MOUSE_RELEASED, cluster.x(), cluster.y(), 1, false, false);
        });
        ClusterPopup popup = Fx.get(() -> Window.getWindows().stream().filter(ClusterPopup.class::isInstance).map(ClusterPopup.class::cast).findFirst().orElseThrow());
        assertEquals(List.of("geneva", "london"), Fx.get(() -> popup.list().getItems().stream().map(TimelineMark::id).toList()));
        Fx.run(() -> {
            popup.list().getSelectionModel().select(1);
            Event.fireEvent(popup.list(), key(KeyCode.ENTER, false, false));
        });
        assertEquals(List.of("london"), opened);
        assertEquals(Set.of("london"), Fx.get(() -> model.selectionProperty().get()));
        assertFalse(Fx.get(popup::isShowing));
    }

    @Test
    void keysGoFromMeetingToMeetingAndBringThemIntoSight() {
        Fx.run(() -> {
            model.show(TimeSpan.ofDays(LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31)));
            press(KeyCode.RIGHT, false, false);
            press(KeyCode.RIGHT, false, false);
            assertEquals(Set.of("sochi"), model.selectionProperty().get());
            assertTrue(model.spanProperty().get().contains(LocalDate.of(2008, 4, 5).toEpochDay()));
            press(KeyCode.RIGHT, true, false);
            assertEquals(Set.of("sochi", "geneva"), model.selectionProperty().get());
            press(KeyCode.END, false, false);
            assertEquals(Set.of("prague"), model.selectionProperty().get());
            press(KeyCode.HOME, false, false);
            assertEquals(Set.of("moscow"), model.selectionProperty().get());
            press(KeyCode.ENTER, false, false);
            assertEquals(List.of("moscow"), opened);
            double length = model.spanProperty().get().length();
            press(KeyCode.PLUS, false, false);
            assertTrue(model.spanProperty().get().length() < length);
            press(KeyCode.DIGIT0, false, false);
            assertEquals(model.extentProperty().get(), model.spanProperty().get());
            press(KeyCode.ESCAPE, false, false);
            assertEquals(Set.of(), model.selectionProperty().get());
        });
    }

    @Test
    void theFocusedMeetingIsReadAloud() {
        Fx.run(() -> {
            model.select("geneva");
            layout();
            Node focused = (Node) view.lanes().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertEquals("Talks at geneva, Ministers, geneva · 6 Mar 2009 · 8 documents, selected", focused.getAccessibleText());
            assertEquals(5, view.lanes().queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT));
        });
    }

    @Test
    void everyMarkCanBeReachedByAScreenReaderAlsoInClustersAndOutOfSight() {
        Fx.run(() -> {
            model.show(TimeSpan.ofDays(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)));
            layout();
            List<String> spoken = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Node node = (Node) view.lanes().queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, i);
                assertEquals(i, node.queryAccessibleAttribute(AccessibleAttribute.INDEX));
                spoken.add((String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            }
            assertEquals(List.of("moscow", "sochi", "geneva", "london", "prague"), spoken.stream().map(text -> text.substring(9, text.indexOf(','))).toList());
            Node prague = (Node) view.lanes().queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 4);
            prague.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
            assertEquals(Optional.of("prague"), model.focusProperty().get());
            assertTrue(model.spanProperty().get().contains(LocalDate.of(2010, 4, 8).toEpochDay()));
            prague.executeAccessibleAction(AccessibleAction.FIRE);
            layout();
            assertEquals(item("prague").x(), prague.getLayoutX() + prague.getLayoutBounds().getWidth() / 2, 1);
            assertEquals(true, prague.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        });
        assertEquals(List.of("prague"), opened);
    }

    @Test
    void lanesThatChangeAreArrangedByWhoeverOffersToDoIt() {
        Fx.run(() -> {
            List<LaneMode> asked = new ArrayList<>();
            model.setArranging(() -> asked.add(model.laneModeProperty().get()));
            model.laneModeProperty().set(LaneMode.PLACE);
            assertEquals(List.of(LaneMode.PLACE), asked);
            assertEquals(3, model.indexProperty().get().laneNames().size(), "the lanes stay until the new ones are ready");
            model.setReady(ReadyMarks.of(model.marksProperty().get(), LaneMode.PLACE));
            assertTrue(model.indexProperty().get().laneNames().contains("geneva"));
        });
    }

    @Test
    void theBrushMovesAndResizesTheTimeInSightAndFiltersByIt() {
        Fx.run(() -> {
            OverviewStrip strip = view.overview();
            OverviewFrame frame = strip.frame();
            drag(strip, frame.x(day("2008-01-03")), frame.x(day("2009-12-29")));
            assertEquals(Optional.of(new When(LocalDate.of(2008, 1, 1), LocalDate.of(2009, 12, 31))), model.dateFilterProperty().get());
            drag(strip, frame.x(day("2010-01-01")), frame.x(day("2009-07-02")));
            assertEquals(Optional.of(new When(LocalDate.of(2008, 1, 1), LocalDate.of(2009, 6, 30))), model.dateFilterProperty().get());
            drag(strip, frame.x(day("2008-06-01")), frame.x(day("2009-06-02")));
            assertEquals(LocalDate.of(2009, 1, 1), model.spanProperty().get().days().first());
            mouse(strip, MouseEvent.MOUSE_PRESSED, 700, 20, 2, false, false);
            assertEquals(Optional.empty(), model.dateFilterProperty().get());
            assertEquals(model.extentProperty().get(), model.spanProperty().get());
        });
    }

    @Test
    void documentsAreDroppedOnAMeetingButNotOnACluster() {
        List<String> dropped = new ArrayList<>();
        Fx.run(() -> {
            view.setHooks(new TimelineHooks() {
                @Override
                public boolean accepts(Dragboard dragged) {
                    return true;
                }

                @Override
                public boolean drop(Dragboard dragged, String meeting) {
                    return dropped.add(meeting);
                }
            });
            dropOn(item("prague"));
            dropOn(item("geneva"));
        });
        assertEquals(List.of("prague"), dropped);
    }

    @Test
    void movementIsAnimatedUnlessSwitchedOff() {
        Fx.run(() -> {
            model.animatedProperty().set(true);
            model.show(TimeSpan.ofDays(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)));
            assertFalse(view.lanes().span().equals(model.spanProperty().get()));
        });
        Fx.await(() -> view.lanes().span().equals(model.spanProperty().get()));
    }

    private void dropOn(Placed item) {
        Event.fireEvent(view.lanes(), new DragEvent(DragEvent.DRAG_DROPPED, null, item.x(), item.y(), item.x(), item.y(), null, null, null, null));
    }

    private void drag(Node node, double from, double to) {
        mouse(node, MouseEvent.MOUSE_PRESSED, from, 20, 1, false, false);
        mouse(node, MouseEvent.MOUSE_DRAGGED, to, 20, 1, false, false);
        mouse(node, MouseEvent.MOUSE_RELEASED, to, 20, 1, false, false);
        layout();
    }

    private void click(String id, int count, boolean shift, boolean shortcut) {
        Placed item = item(id);
        mouse(view.lanes(), MouseEvent.MOUSE_PRESSED, item.x(), item.y(), count, shift, shortcut);
        mouse(view.lanes(), MouseEvent.MOUSE_RELEASED, item.x(), item.y(), count, shift, shortcut);
        layout();
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y, int count, boolean shift, boolean control) {
        Event.fireEvent(node, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, count, shift, control, false, false, type != MouseEvent.MOUSE_RELEASED, false, false,
                false, false, false, null));
    }

    private void scroll(double x, double deltaX, double deltaY) {
        Event.fireEvent(view.lanes(), new ScrollEvent(ScrollEvent.SCROLL, x, 50, x, 50, false, false, false, false, false, false, deltaX, deltaY, deltaX, deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private void press(KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(view.lanes(), key(code, shift, control));
        layout();
    }

    private static KeyEvent key(KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }

    private Placed item(String id) {
        return view.lanes().find(id).orElseThrow();
    }

    private void layout() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private static TimelineMark mark(String id, String day, int documents) {
        LocalDate date = LocalDate.parse(day);
        return new TimelineMark(id, date, date, "Talks at " + id, id, MeetingLevel.MINISTERIAL, List.of(), List.of(), List.of(), documents, true);
    }
}
