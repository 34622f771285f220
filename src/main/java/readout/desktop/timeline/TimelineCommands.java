package readout.desktop.timeline;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Command;
import readout.desktop.kit.Messages;

/// What can be done with the timeline from the menu, the palette and by keys. Keys without a modifier work only while the lanes have the focus.
public final class TimelineCommands {

    private TimelineCommands() {
    }

    /// The commands of a timeline.
    public static List<Command> of(TimelineModel model, Messages messages) {
        return List.of(
                Command.named(messages, "timeline.zoom-in", model::zoomIn).withKeys("Plus").withIcon(Feather.ZOOM_IN),
                Command.named(messages, "timeline.zoom-out", model::zoomOut).withKeys("Minus").withIcon(Feather.ZOOM_OUT),
                Command.named(messages, "timeline.show-all", model::showAll).withKeys("0").withIcon(Feather.MAXIMIZE_2),
                Command.named(messages, "timeline.next", () -> go(model, model.walk().neighbour(1))).withKeys("Alt+Right").withIcon(Feather.CHEVRON_RIGHT),
                Command.named(messages, "timeline.previous", () -> go(model, model.walk().neighbour(-1))).withKeys("Alt+Left").withIcon(Feather.CHEVRON_LEFT),
                Command.named(messages, "timeline.filter-by-span", () -> { }).switching(model.filteringProperty()).withIcon(Feather.FILTER),
                Command.named(messages, "timeline.animate", () -> { }).switching(model.animatedProperty()),
                lanes(model, messages, "timeline.lanes-by-level", LaneMode.LEVEL),
                lanes(model, messages, "timeline.lanes-by-american", LaneMode.AMERICANS),
                lanes(model, messages, "timeline.lanes-by-russian", LaneMode.RUSSIANS),
                lanes(model, messages, "timeline.lanes-by-place", LaneMode.PLACE),
                lanes(model, messages, "timeline.lanes-by-topic", LaneMode.TOPIC));
    }

    private static Command lanes(TimelineModel model, Messages messages, String key, LaneMode mode) {
        BooleanProperty chosen = new SimpleBooleanProperty();
        model.laneModeProperty().subscribe(now -> chosen.set(now == mode));
        return Command.named(messages, key, () -> {
            model.laneModeProperty().set(mode);
            chosen.set(true);
        }).switching(chosen).withIcon(Feather.LAYERS);
    }

    private static void go(TimelineModel model, Optional<String> meeting) {
        meeting.ifPresent(id -> {
            model.select(id);
            model.reveal(id);
        });
    }
}
