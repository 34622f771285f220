package readout.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;

class DropOverlayTest {

    @ParameterizedTest
    @CsvSource({"en, 1, Drop to import 1 file", "en, 40, Drop to import 40 files", "en, 0, Drop to import the text", "ru, 3, 'Отпустите, чтобы добавить 3 файла'"})
    void itSaysWhatADropWouldImport(String language, int count, String title) {
        Fx.run(() -> {
            DropOverlay overlay = new DropOverlay(Messages.of(Locale.of(language)), files -> { }, text -> { });
            Scene scene = new Scene(new StackPane(overlay.node()), 1100, 700);
            new Theme().applyTo(scene);
            assertFalse(overlay.node().isVisible());
            overlay.show(count);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            assertTrue(overlay.node().isVisible());
            assertEquals(title, ((Label) scene.lookup(".rd-title")).getText());
            if (count == 40) {
                Pictures.write("drop", scene.snapshot(null));
            }
        });
    }

    @Test
    void theTimeLeftIsToldOnceEnoughIsDone() {
        assertEquals(Optional.empty(), TimeLeft.of(Duration.ofMillis(300), 0.5));
        assertEquals(Optional.empty(), TimeLeft.of(Duration.ofSeconds(9), 0.001));
        assertEquals(Optional.of(Duration.ofSeconds(30)), TimeLeft.of(Duration.ofSeconds(10), 0.25));
        assertEquals(Optional.of(Duration.ZERO), TimeLeft.of(Duration.ofSeconds(10), 1));
    }
}
