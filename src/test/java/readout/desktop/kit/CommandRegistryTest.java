package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
        press(scene, KeyCode.PLUS, false, false);
        press(scene, KeyCode.A, true, false);
        assertEquals(List.of(), done);
        press(scene, KeyCode.MINUS, false, true);
        press(scene, KeyCode.F3, true, false);
        assertEquals(List.of("timeline.zoom-out", "timeline.zoom-out"), done);
        Fx.run(installed::unsubscribe);
        press(scene, KeyCode.F3, true, false);
        assertEquals(2, done.size());
    }

    @Test
    void aCommandAddedLaterHasItsKeyAndOneThatCannotBeDoneLeavesItToOthers() {
        Scene scene = Fx.get(() -> new Scene(new Region()));
        Fx.run(() -> registry.install(scene));
        SimpleBooleanProperty possible = new SimpleBooleanProperty();
        registry.add(command("timeline.zoom-in").withKeys("Shortcut+I").when(possible));
        press(scene, KeyCode.I, false, true);
        assertEquals(List.of(), done);
        possible.set(true);
        press(scene, KeyCode.I, false, true);
        assertEquals(List.of("timeline.zoom-in"), done);
    }

    @Test
    void aCommandIsInTheGroupOfItsPaneUnlessItSaysOtherwise() {
        registry.add(command("timeline.zoom-in"), command("search.focus").in(CommandGroup.HELP));
        assertEquals(List.of("timeline.zoom-in"), registry.in(CommandGroup.MEETINGS).stream().map(Command::id).toList());
        assertEquals(List.of("search.focus"), registry.in(CommandGroup.HELP).stream().map(Command::id).toList());
        assertEquals(List.of(), registry.in(CommandGroup.SEARCH));
    }

    private static void press(Scene scene, KeyCode code, boolean shift, boolean control) {
        Fx.run(() -> Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false)));
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
