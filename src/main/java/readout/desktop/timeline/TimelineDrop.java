package readout.desktop.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Documents dragged onto a mark, or onto a day without one.
final class TimelineDrop {

    private final LaneArea area;
    private final Supplier<TimelineHooks> hooks;

    TimelineDrop(LaneArea area, Supplier<TimelineHooks> hooks) {
        this.area = area;
        this.hooks = hooks;
        area.setOnDragOver(this::over);
        area.setOnDragExited(event -> area.setTarget(null));
        area.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        Optional<Placed> target = mark(event);
        area.setTarget(target.orElse(null));
        area.setHovered(target.orElse(null));
        boolean taken = target.isPresent() || hooks.get().acceptsDay(event.getDragboard()) && area.laneAt(event.getY()) >= 0;
        if (taken) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<Placed> target = mark(event);
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

    /// Only a single meeting can be meant: over a cluster one has to zoom in first.
    private Optional<Placed> mark(DragEvent event) {
        return hooks.get().accepts(event.getDragboard()) ? area.at(event.getX(), event.getY()).filter(item -> !item.isCluster()) : Optional.empty();
    }
}
