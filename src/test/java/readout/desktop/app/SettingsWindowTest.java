package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.command.ReadoutCommand;
import readout.desktop.Fx;
import readout.desktop.kit.Theme;

/// The settings in the real window: they hold at once, and the next start finds them.
class SettingsWindowTest {

    @TempDir
    Path profile;

    @Test
    void whatIsSetHoldsAtOnceAndAtTheNextStart() {
        AtomicInteger again = new AtomicInteger();
        try (WindowRobot window = WindowRobot.open(profile)) {
            window.press("app.settings");
            Fx.run(() -> window.desktop.setOnAgain(again::incrementAndGet));
            choose(window, "Dark");
            choose(window, "150 %");
            choose(window, "Русский");
            Fx.run(() -> ((CheckBox) window.scene().lookup("#settings .check-box")).fire());
            window.picture("settings-dark-150");
            assertTrue(WindowRobot.get(() -> window.desktop.theme().paletteProperty().get().isDark()));
            Fx.run(() -> ((Hyperlink) window.scene().lookup("#settings .hyperlink")).fire());
            assertEquals(1, again.get());
            Fx.run(() -> window.stage.setWidth(1300));
            window.press("app.settings");
            assertFalse(window.shows("#settings"));
        }
        try (WindowRobot window = WindowRobot.open(profile)) {
            assertEquals(Theme.Choice.DARK, WindowRobot.get(() -> window.desktop.theme().choiceProperty().get()));
            assertEquals(150, WindowRobot.get(() -> window.desktop.theme().textPercentProperty().get()));
            assertTrue(window.words(".status-counts").contains("419 встреч"));
            Fx.run(() -> window.desktop.theme().textPercentProperty().set(100));
            Fx.run(() -> window.desktop.theme().choiceProperty().set(Theme.Choice.LIGHT));
            window.press("app.settings");
            window.picture("settings-ru");
            assertFalse(WindowRobot.get(() -> ((CheckBox) window.scene().lookup("#settings .check-box")).isSelected()));
            window.press("app.about");
            window.picture("about-ru");
            assertTrue(window.words("#about").contains("Версия " + AboutPage.VERSION));
        }
    }

    @Test
    void theVersionToldIsTheProgramsOwn() throws IOException {
        assertTrue(Files.readString(Path.of("pom.xml")).contains("<version>" + AboutPage.VERSION + "</version>"));
        assertEquals("Readout " + AboutPage.VERSION, ReadoutCommand.class.getAnnotation(picocli.CommandLine.Command.class).version()[0]);
    }

    private static void choose(WindowRobot window, String name) {
        Fx.run(() -> {
            window.scene().getRoot().applyCss();
            for (Node node : window.scene().lookup("#settings").lookupAll(".toggle-button")) {
                if (((ToggleButton) node).getText().equals(name)) {
                    ((ToggleButton) node).fire();
                    return;
                }
            }
            throw new AssertionError("No choice " + name);
        });
    }
}
