package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.desktop.importing.ImportReport;
import readout.intake.Intake;
import readout.reading.DocumentReader;

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

    @Test
    void droppedFilesComeInJoinTheirMeetingAndAreShownByTurns(@TempDir Path profile) {
        Stage stage = Fx.get(Stage::new);
        Desktop desktop = open(Places.under(profile), stage);
        Fx.await(() -> desktop.workspace().meetingsProperty().get().size() == 419);
        Fx.run(() -> desktop.onDropped(List.of(Path.of("data", "samples"))));
        Fx.await(() -> desktop.imports().reportProperty().get().filter(ImportReport::over).isPresent());

        assertEquals(15, Fx.get(() -> desktop.imports().reportProperty().get().orElseThrow().count("imported")));
        Fx.run(() -> desktop.workspace().selection().onMeeting("2007-05-15-moscow-rice-lavrov-putin"));
        Fx.await(() -> desktop.workspace().documentProperty().get().isPresent());
        assertEquals("Rice and Lavrov before the press in Moscow",
                Fx.get(() -> desktop.workspace().documentProperty().get().orElseThrow().summary().title().orElseThrow()));
        Pictures.write("window-transcript", Fx.get(stage::getScene));
        close(desktop, stage);
    }

    @Test
    void theNextStartShowsWhatWasReadLast(@TempDir Path profile) {
        Stage stage = Fx.get(Stage::new);
        Desktop first = open(Places.under(profile), stage);
        Fx.await(() -> first.workspace().meetingsProperty().get().size() == 419);
        Fx.run(() -> first.onDropped(List.of(Path.of("data", "samples"))));
        Fx.await(() -> first.imports().reportProperty().get().filter(ImportReport::over).isPresent());
        Fx.run(() -> first.workspace().selection().onMeeting("2010-04-08-prague-obama-medvedev"));
        Fx.await(() -> first.workspace().documentProperty().get().isPresent());
        String document = Fx.get(() -> first.workspace().documentProperty().get().orElseThrow().id());
        close(first, stage);

        Stage again = Fx.get(Stage::new);
        Desktop second = open(Places.under(profile), again);
        Fx.await(() -> second.workspace().documentProperty().get().isPresent());
        assertEquals(document, Fx.get(() -> second.workspace().documentProperty().get().orElseThrow().id()));
        close(second, again);
    }

    private static Desktop open(Places places, Stage stage) {
        return Fx.get(() -> {
            Desktop desktop = new Desktop(places, new Desktop.Below(Intake::addCatalogue,
                    archive -> new DocumentReader(Intake.knowledge(archive))::read));
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
}
