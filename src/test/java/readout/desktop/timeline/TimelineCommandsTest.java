package readout.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.desktop.kit.Command;
import readout.desktop.kit.CommandRegistry;
import readout.desktop.kit.Messages;

class TimelineCommandsTest {

    private final TimelineModel model = new TimelineModel();
    private final CommandRegistry registry = new CommandRegistry();

    TimelineCommandsTest() {
        model.setMarks(MarkGenerator.marks(50, 5));
        registry.add(TimelineCommands.of(model, Messages.of(Locale.ENGLISH)).toArray(Command[]::new));
    }

    @Test
    void oneLaneModeIsChosenAtATime() {
        registry.command("timeline.lanes-by-place").run();
        assertEquals(LaneMode.PLACE, model.laneModeProperty().get());
        registry.command("timeline.lanes-by-place").run();
        assertEquals(LaneMode.PLACE, model.laneModeProperty().get(), "choosing it again keeps it");
        assertTrue(registry.command("timeline.lanes-by-place").selected().orElseThrow().get());
        assertFalse(registry.command("timeline.lanes-by-level").selected().orElseThrow().get());
    }

    @Test
    void nextAndPreviousSelectInOrderOfTime() {
        registry.command("timeline.next").run();
        registry.command("timeline.next").run();
        assertEquals(Set.of(model.marksProperty().get().get(1).id()), model.selectionProperty().get());
        registry.command("timeline.previous").run();
        assertEquals(Set.of(model.marksProperty().get().getFirst().id()), model.selectionProperty().get());
    }
}
