package readout.desktop.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What mouse, wheel and touch do on the lanes.
final class TimelinePointer {

    /// What the pointer asks of the view.
    interface Actions {
        /// Moves the time in sight at once, as the hand does.
        void moveAtOnce(Runnable move);

        /// Opens the list of a cluster's meetings.
        void openCluster(Placed cluster);
    }

    private static final double CLICK = 4;
    private static final double WHEEL = 0.0045;
    /// A wheel's notch is this many pixels; what is less comes from a touch pad or a fine wheel and is followed at once.
    private static final double NOTCH = 30;
    private static final double DOUBLE_CLICK_ZOOM = 2.5;

    private final LaneArea area;
    private final TimelineModel model;
    private final Actions actions;
    private double pressX;
    private TimeSpan pressSpan;
    private boolean panning;

    TimelinePointer(LaneArea area, TimelineModel model, Actions actions) {
        this.area = area;
        this.model = model;
        this.actions = actions;
        area.setOnMouseMoved(this::hover);
        area.setOnMouseExited(event -> area.setHovered(null));
        area.setOnMousePressed(this::press);
        area.setOnMouseDragged(this::drag);
        area.setOnMouseReleased(this::release);
        area.setOnScroll(this::scroll);
        area.setOnZoom(this::pinch);
    }

    private void hover(MouseEvent event) {
        Optional<Placed> item = area.at(event.getX(), event.getY());
        area.setHovered(item.orElse(null));
        area.setCursor(item.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void press(MouseEvent event) {
        area.requestFocus();
        pressX = event.getX();
        pressSpan = area.span();
        panning = false;
    }

    private void drag(MouseEvent event) {
        if (!event.isPrimaryButtonDown() && !event.isMiddleButtonDown()) {
            return;
        }
        double moved = event.getX() - pressX;
        if (!panning && Math.abs(moved) > CLICK) {
            panning = true;
            area.setHovered(null);
            area.setCursor(Cursor.CLOSED_HAND);
        }
        if (panning) {
            actions.moveAtOnce(() -> model.show(pressSpan.moved(-moved * area.daysPerPixel())));
        }
    }

    private void release(MouseEvent event) {
        if (panning) {
            panning = false;
            hover(event);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            Optional<Placed> item = area.at(event.getX(), event.getY());
            if (item.isPresent()) {
                click(item.get(), event);
            } else if (event.getClickCount() == 2) {
                model.zoom(DOUBLE_CLICK_ZOOM, area.dayAt(event.getX()));
            }
        }
    }

    private void click(Placed item, MouseEvent event) {
        if (item.isCluster()) {
            actions.openCluster(item);
            return;
        }
        String id = area.marksOf(item).getFirst().id();
        if (event.getClickCount() == 2) {
            model.open(id);
        } else if (event.isShiftDown()) {
            model.extendTo(id);
        } else if (event.isShortcutDown()) {
            model.toggle(id);
        } else {
            model.select(id);
        }
    }

    private void scroll(ScrollEvent event) {
        double across = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        double along = event.isShiftDown() ? 0 : event.getDeltaY();
        boolean fine = Math.abs(event.getDeltaY()) < NOTCH && Math.abs(event.getDeltaX()) < NOTCH;
        Runnable move = Math.abs(across) > Math.abs(along)
                ? () -> model.show(model.spanProperty().get().moved(-across * area.daysPerPixel()))
                : () -> model.zoom(Math.exp(along * WHEEL), area.dayAt(event.getX()));
        if (fine) {
            actions.moveAtOnce(move);
        } else {
            move.run();
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        actions.moveAtOnce(() -> model.zoom(event.getZoomFactor(), area.dayAt(event.getX())));
        event.consume();
    }
}
