package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.desktop.Fx;
import readout.desktop.kit.Command;
import readout.desktop.workspace.Edit;

/// The commands of the real window: by key, by the palette, by the menu, and on the sheet.
class CommandsWindowTest {

    @TempDir
    static Path profile;
    private static WindowRobot window;

    @BeforeAll
    static void open() {
        window = WindowRobot.open(profile);
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @Test
    void thePaletteFindsACommandByAFewLettersRunsItAndBringsItFirstTheNextTime() {
        int before = percent();
        window.press("app.palette");
        assertTrue(window.shows(".palette"));
        Fx.run(() -> window.find(TextField.class, ".palette .text-field").setText("larger"));
        window.picture("palette");
        window.press(KeyCode.ENTER);
        assertEquals(before + 10, percent());
        assertFalse(window.shows(".palette"));
        window.press("app.palette");
        Fx.await(() -> palette().getItems().getFirst().id().equals("app.text-larger"));
        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows(".palette"));
        window.press("app.text-usual");
        assertEquals(100, percent());
    }

    @Test
    void theSheetShowsEveryCommandThatHasAKey() {
        window.press("app.shortcuts");
        String words = window.words(".page-frame");
        for (Command command : WindowRobot.get(() -> List.copyOf(window.desktop.shell().commands().all()))) {
            assertTrue(command.keys().isEmpty() || words.contains(WindowRobot.get(() -> command.text().get()) + "\n"), command.id());
        }
        window.picture("shortcuts");
        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows(".page-frame"));
    }

    @Test
    void theMenuHoldsEveryCommand() {
        MenuButton menu = window.find(MenuButton.class, ".main-menu");
        long items = WindowRobot.get(() -> menu.getItems().stream().mapToLong(group -> ((Menu) group).getItems().size()).sum());
        assertEquals((long) WindowRobot.get(() -> window.desktop.shell().commands().all().size()), items);
    }

    @Test
    void undoAndRedoBearTheEditsName() {
        MenuItem item = WindowRobot.get(() -> window.desktop.shell().commands().menuItem("app.undo"));
        assertTrue(WindowRobot.get(item::isDisable));
        Fx.run(() -> window.desktop.workspace().history().perform(note("Note a meeting")));
        Fx.await(() -> item.getText().equals("Undo: Note a meeting") && !item.isDisable());
        window.press("app.undo");
        Fx.await(() -> window.desktop.workspace().history().redoNameProperty().get().equals(Optional.of("Note a meeting")));
        assertEquals("Undo", WindowRobot.get(item::getText));
        assertEquals("Redo: Note a meeting", WindowRobot.get(() -> window.desktop.shell().commands().command("app.redo").text().get()));
    }

    @Test
    void eachPaneCanBeGoneToByAKey() {
        for (String pane : List.of("app.go-timeline", "app.go-speakers", "app.go-meetings")) {
            window.press(pane);
            var owner = WindowRobot.get(() -> window.scene().getFocusOwner());
            window.press("app.next-pane");
            assertFalse(owner.equals(WindowRobot.get(() -> window.scene().getFocusOwner())), pane);
        }
    }

    @SuppressWarnings("unchecked")
    private static ListView<Command> palette() {
        return (ListView<Command>) window.scene().lookup(".palette-list");
    }

    private static int percent() {
        return WindowRobot.get(() -> window.desktop.theme().textPercentProperty().get());
    }

    private static Edit note(String name) {
        return new Edit() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void apply(Archive archive) {
                archive.settings().set("a-note", Optional.of(name));
            }

            @Override
            public void revert(Archive archive) {
                archive.settings().set("a-note", Optional.empty());
            }
        };
    }
}
