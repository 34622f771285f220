package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import readout.desktop.Fx;

class CommandRegistryTest {

    private final Messages messages = Messages.of(Locale.ENGLISH);
    private final List<String> done = new ArrayList<>();
    private final CommandRegistry registry = new CommandRegistry();

    private Command command(String key) {
        return Command.named(messages, key, () -> done.add(key));
    }

    @Test
    void twoCommandsCannotShareANameOrAKey() {
        registry.add(command("timeline.zoom-in").withKeys("Shortcut+I"));
        assertThrows(IllegalArgumentException.class, () -> registry.add(command("timeline.zoom-in")));
        assertThrows(IllegalArgumentException.class, () -> registry.add(command("timeline.zoom-out").withKeys("Shortcut+I")));
    }

    @Test
    void whatCannotBeDoneNowIsNotDone() {
        SimpleBooleanProperty possible = new SimpleBooleanProperty();
        registry.add(command("timeline.zoom-in").when(possible));
        MenuItem item = Fx.get(() -> registry.menuItem("timeline.zoom-in"));
        assertTrue(item.isDisable());
        registry.command("timeline.zoom-in").run();
        assertEquals(List.of(), done);
        possible.set(true);
        assertFalse(item.isDisable());
        Fx.run(item::fire);
        assertEquals(List.of("timeline.zoom-in"), done);
    }

    @Test
    void aSwitchTurnsOnceWhetherByMenuOrByKey() {
        SimpleBooleanProperty state = new SimpleBooleanProperty();
        registry.add(command("timeline.zoom-in").switching(state));
        CheckMenuItem item = (CheckMenuItem) Fx.get(() -> registry.menuItem("timeline.zoom-in"));
        registry.command("timeline.zoom-in").run();
        assertTrue(state.get() && item.isSelected());
        Fx.run(() -> {
            item.setSelected(false);
            item.fire();
        });
        assertFalse(state.get());
        assertEquals(2, done.size());
    }

    @Test
    void keysThatWouldBeMissingWhenTypingAreLeftToTheirPane() {
        registry.add(command("timeline.zoom-in").withKeys("Plus"), command("timeline.zoom-out").withKeys("Shortcut+Minus", "Shift+F3"), command("timeline.show-all").withKeys("Shift+A"));
        Scene scene = Fx.get(() -> new Scene(new Region()));
        Subscription installed = Fx.get(() -> registry.install(scene));
        assertEquals(List.of("timeline.zoom-out", "timeline.zoom-out"), Fx.get(() -> {
            scene.getAccelerators().values().forEach(Runnable::run);
            return List.copyOf(done);
        }));
        assertTrue(scene.getAccelerators().containsKey(KeyCombination.valueOf("Shift+F3")));
        Fx.run(installed::unsubscribe);
        assertTrue(scene.getAccelerators().isEmpty());
    }

    @Test
    void thePaletteFindsByAnyWordsTheNearestFirst() {
        registry.add(command("timeline.show-all"), command("timeline.zoom-in"), command("timeline.zoom-out"));
        assertEquals(List.of("timeline.zoom-in", "timeline.zoom-out"), ids("zoom"));
        assertEquals(List.of("timeline.zoom-out"), ids("out zo"));
        assertEquals(3, ids(" ").size());
    }

    private List<String> ids(String typed) {
        return registry.matching(typed, Locale.ENGLISH).stream().map(Command::id).toList();
    }
}
