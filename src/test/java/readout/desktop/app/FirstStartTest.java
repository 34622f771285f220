package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.desktop.Fx;
import readout.desktop.Pictures;

/// What someone sees who starts the program for the first time.
class FirstStartTest {

    @TempDir
    Path profile;

    @Test
    void theResetButtonIsOnScreen() throws IOException {
        show("en", "first-start", "The “reset” button");
    }

    @Test
    void theResetButtonIsOnScreenInARussianWindowToo() throws IOException {
        show("ru", "first-start-ru", "The “reset” button");
    }

    private void show(String language, String picture, String exchange) throws IOException {
        Places places = Places.under(profile);
        new SettingsFile(places.settingsFile()).save(Settings.first().withLanguage(language));
        Stage stage = Fx.get(Stage::new);
        Desktop desktop = Fx.get(() -> {
            Desktop made = new Desktop(places, ReadoutApp.below());
            made.show(stage);
            stage.setWidth(1440);
            stage.setHeight(900);
            made.begin(StartFiles.of(List.of()));
            return made;
        });
        Fx.await(() -> desktop.workspace().documentProperty().get().isPresent() && words(stage).contains(exchange));
        assertEquals("A button, a wrong word and a careful beginning in Geneva",
                Fx.get(() -> desktop.workspace().documentProperty().get().orElseThrow().summary().title().orElseThrow()));
        assertTrue(Fx.get(() -> words(stage)).contains("a fresh start"));
        assertEquals(15, Fx.get(() -> desktop.workspace().archiveProperty().get()).map(archive -> archive.documents().count()).orElse(0));
        Pictures.write(picture, Fx.get(stage::getScene));
        Fx.run(() -> {
            stage.hide();
            desktop.close();
        });
    }

    private static String words(Stage stage) {
        StringBuilder words = new StringBuilder();
        for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                words.append(labeled.getText()).append('\n');
            }
        }
        return words.toString();
    }
}
