package readout.desktop.timeline;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Takes the shown span smoothly to where the model sends it: fast first, then ever slower, and to a new aim without a jerk.
final class SpanMotion extends AnimationTimer {

    /// In this time the way left shrinks to about a third.
    private static final double NANOS = 55e6;
    /// When the way left is below this part of the span, it has arrived.
    private static final double ARRIVED = 2e-4;

    private final Consumer<TimeSpan> onMoved;
    private TimeSpan shown;
    private TimeSpan aim;
    private long lastFrame;

    SpanMotion(TimeSpan start, Consumer<TimeSpan> onMoved) {
        shown = start;
        aim = start;
        this.onMoved = onMoved;
    }

    /// The span to draw.
    TimeSpan shown() {
        return shown;
    }

    /// Goes there smoothly.
    void goTo(TimeSpan newAim) {
        aim = newAim;
        if (!aim.equals(shown)) {
            lastFrame = 0;
            start();
        }
    }

    /// Is there at once.
    void jumpTo(TimeSpan newAim) {
        stop();
        aim = newAim;
        shown = newAim;
        onMoved.accept(shown);
    }

    @Override
    public void handle(long now) {
        double passed = lastFrame == 0 ? NANOS / 4 : now - lastFrame;
        lastFrame = now;
        shown = shown.towards(aim, 1 - Math.exp(-passed / NANOS));
        if (shown.distance(aim) < aim.length() * ARRIVED) {
            jumpTo(aim);
        } else {
            onMoved.accept(shown);
        }
    }
}
