package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Known;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.model.Refusal;
import readout.reading.Knowledge;
import readout.reading.Reading;
import readout.reading.catalogue.CatalogueReader;

/// Drives the real window over a real archive.
class DesktopTest {

    @Test
    void theFirstStartMakesAnArchiveWithTheCatalogueAndTheNextOneFindsIt(@TempDir Path profile) {
        Places places = Places.under(profile);
        Stage stage = Fx.get(Stage::new);
        Desktop first = open(places, stage);
        Fx.await(() -> first.workspace().meetingsProperty().get().size() == 419);
        Fx.run(() -> first.workspace().selection().onMeeting("2009-03-06-geneva-clinton-lavrov"));
        Fx.await(() -> first.workspace().meetingProperty().get().isPresent());
        Pictures.write("window-first", Fx.get(stage::getScene));
        close(first, stage);

        assertTrue(Files.exists(places.settingsFile()));
        Stage again = Fx.get(Stage::new);
        Desktop second = open(places, again);
        Fx.await(() -> second.workspace().meetingsProperty().get().size() == 419);
        assertEquals(profile.toAbsolutePath(), Fx.get(() -> second.workspace().archiveProperty().get().orElseThrow().file()).getParent().getParent());
        close(second, again);
    }

    private static Desktop open(Places places, Stage stage) {
        return Fx.get(() -> {
            Desktop desktop = new Desktop(places, new Desktop.Below(DesktopTest::catalogue,
                    archive -> bytes -> new Reading.Refused(new Refusal(Refusal.Kind.UNKNOWN_FORMAT, "Not in this test."))));
            desktop.show(stage);
            stage.setWidth(1440);
            stage.setHeight(900);
            desktop.begin(StartFiles.of(List.of()));
            return desktop;
        });
    }

    private static void close(Desktop desktop, Stage stage) {
        Fx.run(() -> {
            stage.hide();
            desktop.close();
        });
    }

    private static Known catalogue() {
        Knowledge bundled = new CatalogueReader().bundled();
        return new Known(bundled.people(), bundled.meetings());
    }
}
