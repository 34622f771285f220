package readout.desktop.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;

/// Documents dragged onto a mark, or onto a day without one; resting over a cluster opens it up.
final class TimelineDrop {

    private final LaneArea area;
    private static final Duration REST = Duration.millis(650);

    private final Supplier<TimelineHooks> hooks;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Placed> waiting = Optional.empty();

    /// @param zoomTo brings the marks of a symbol into sight, each by itself
    TimelineDrop(LaneArea area, Supplier<TimelineHooks> hooks, Consumer<Placed> zoomTo) {
        this.area = area;
        this.hooks = hooks;
        rest.setOnFinished(event -> waiting.ifPresent(zoomTo));
        area.setOnDragOver(this::over);
        area.setOnDragExited(event -> {
            area.setTarget(null);
            waitOver(Optional.empty());
        });
        area.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        Optional<Placed> target = mark(event);
        waitOver(hooks.get().accepts(event.getDragboard()) ? area.at(event.getX(), event.getY()).filter(Placed::isCluster) : Optional.empty());
        area.setTarget(target.orElse(null));
        area.setHovered(target.orElse(null));
        boolean taken = target.isPresent() || waiting.isPresent() || hooks.get().acceptsDay(event.getDragboard()) && area.laneAt(event.getY()) >= 0;
        if (taken) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<Placed> target = mark(event);
        waitOver(Optional.empty());
        area.setTarget(null);
        area.setHovered(null);
        boolean done = target.isPresent()
                ? hooks.get().drop(event.getDragboard(), area.marksOf(target.get()).getFirst().id())
                : hooks.get().acceptsDay(event.getDragboard()) && hooks.get().drop(event.getDragboard(), LocalDate.ofEpochDay((long) Math.floor(area.dayAt(event.getX()))));
        if (done) {
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /// Resting over a cluster opens it up.
    private void waitOver(Optional<Placed> cluster) {
        if (!cluster.equals(waiting)) {
            waiting = cluster;
            rest.stop();
            cluster.ifPresent(symbol -> rest.playFromStart());
        }
    }

    /// Only a single meeting can be meant, never a cluster.
    private Optional<Placed> mark(DragEvent event) {
        return hooks.get().accepts(event.getDragboard()) ? area.at(event.getX(), event.getY()).filter(item -> !item.isCluster()) : Optional.empty();
    }
}
