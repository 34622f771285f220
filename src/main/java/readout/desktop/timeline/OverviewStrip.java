package readout.desktop.timeline;

import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import readout.desktop.kit.Messages;

/// All years at a glance: how many meetings when, and a brush over the time in sight that moves and resizes it. What one does with the
/// brush filters by date.
final class OverviewStrip extends Region {

    private enum Grip {
        NONE, FROM, TO, WHOLE, NEW
    }

    private static final double HEIGHT = 54;
    private static final double TOP = 6;
    private static final double BOTTOM = 8;
    private static final double BAR_PITCH = 8;
    private static final double GRIP = 6;
    private static final double RIGHT_MARGIN = 16;
    private static final double KEY_STEP = 0.1;
    /// A brush longer than this many days snaps to months, a shorter one to days.
    private static final double MONTHS_FROM = 550;

    private final TimelineModel model;
    private final Messages messages;
    private final Canvas canvas = new Canvas();
    private TimelineLook look;
    private TimeSpan shown;
    private double gutter;
    private OverviewHistogram histogram;
    private Grip grip = Grip.NONE;
    private double grabbedDay;
    private TimeSpan grabbedSpan;

    OverviewStrip(TimelineModel model, Messages messages, TimelineLook look) {
        this.model = model;
        this.messages = messages;
        this.look = look;
        shown = model.spanProperty().get();
        canvas.setManaged(false);
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(messages.text("timeline.overview"));
        model.filteringProperty().subscribe(filtering -> requestLayout());
        focusedProperty().subscribe(focused -> requestLayout());
        setOnMouseMoved(event -> setCursor(cursor(gripAt(event.getX()))));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> grip = Grip.NONE);
        setOnKeyPressed(this::key);
    }

    void setLook(TimelineLook newLook) {
        look = newLook;
        requestLayout();
    }

    void setGutter(double width) {
        gutter = width;
        histogram = null;
        requestLayout();
    }

    /// The marks, or which of them match, have changed.
    void refresh() {
        histogram = null;
        requestLayout();
    }

    void setShown(TimeSpan span) {
        shown = span;
        setAccessibleText(messages.text("timeline.overview-at", messages.dates().span(span.days())));
        requestLayout();
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getClickCount() == 2) {
            model.filteringProperty().set(false);
            model.showAll();
            return;
        }
        grip = gripAt(event.getX());
        grabbedDay = frame().day(event.getX());
        grabbedSpan = model.spanProperty().get();
    }

    private void drag(MouseEvent event) {
        double day = Math.clamp(frame().day(event.getX()), model.extentProperty().get().from(), model.extentProperty().get().to());
        double moved = day - grabbedDay;
        switch (grip) {
            case WHOLE -> brush(snapped(grabbedSpan.from() + moved), snapped(grabbedSpan.from() + moved) + grabbedSpan.length());
            case FROM -> brush(Math.min(snapped(grabbedSpan.from() + moved), grabbedSpan.to() - TimelineModel.SHORTEST), grabbedSpan.to());
            case TO -> brush(grabbedSpan.from(), Math.max(snapped(grabbedSpan.to() + moved), grabbedSpan.from() + TimelineModel.SHORTEST));
            case NEW -> {
                if (Math.abs(moved) > GRIP * frame().daysPerPixel()) {
                    brush(snapped(Math.min(grabbedDay, day)), snapped(Math.max(grabbedDay, day)));
                }
            }
            case NONE -> { }
        }
    }

    private void brush(double from, double to) {
        if (to > from) {
            model.filteringProperty().set(true);
            model.show(new TimeSpan(from, to));
        }
    }

    private void key(KeyEvent event) {
        double part = switch (event.getCode()) {
            case LEFT -> -KEY_STEP;
            case RIGHT -> KEY_STEP;
            default -> 0;
        };
        if (part != 0) {
            TimeSpan now = model.spanProperty().get();
            if (event.isShiftDown()) {
                brush(now.from(), snapped(now.to() + part * now.length()));
            } else {
                brush(now.from() + part * now.length(), now.to() + part * now.length());
            }
            event.consume();
        }
    }

    private double snapped(double day) {
        if (grabbedSpan != null && Math.max(grabbedSpan.length(), model.spanProperty().get().length()) < MONTHS_FROM) {
            return Math.round(day);
        }
        LocalDate month = LocalDate.ofEpochDay((long) Math.floor(day)).withDayOfMonth(1);
        LocalDate next = month.plusMonths(1);
        return day - month.toEpochDay() < next.toEpochDay() - day ? month.toEpochDay() : next.toEpochDay();
    }

    private Grip gripAt(double x) {
        TimeSpan span = model.spanProperty().get();
        OverviewFrame frame = frame();
        double from = frame.x(span.from());
        double to = frame.x(span.to());
        if (x < frame.left() - GRIP || x > frame.right() + GRIP) {
            return Grip.NONE;
        }
        if (Math.abs(x - to) <= GRIP) {
            return Grip.TO;
        }
        if (Math.abs(x - from) <= GRIP) {
            return Grip.FROM;
        }
        return x > from && x < to && !span.equals(model.extentProperty().get()) ? Grip.WHOLE : Grip.NEW;
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case FROM, TO -> Cursor.H_RESIZE;
            case WHOLE -> Cursor.OPEN_HAND;
            case NEW -> Cursor.CROSSHAIR;
            case NONE -> Cursor.DEFAULT;
        };
    }

    OverviewFrame frame() {
        double right = Math.max(gutter + 1, getWidth() - RIGHT_MARGIN * look.unit());
        return new OverviewFrame(gutter, right, TOP * look.unit(), Math.floor(getHeight()) - BOTTOM * look.unit(), model.extentProperty().get());
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
        OverviewFrame frame = frame();
        int bins = Math.max(1, (int) (frame.width() / BAR_PITCH));
        if (histogram == null || histogram.all().length != bins) {
            histogram = OverviewHistogram.of(model.marksProperty().get(), model.matchingProperty().get(), frame.extent(), bins);
        }
        OverviewPainter painter = new OverviewPainter(canvas.getGraphicsContext2D(), look, frame);
        painter.ground(messages.text("timeline.all-years"), width, height);
        painter.bars(histogram);
        painter.years();
        painter.brush(shown, !shown.equals(frame.extent()), model.filteringProperty().get(), isFocused());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * look.unit();
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT * look.unit();
    }
}
