package readout.desktop.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import readout.archive.Archive;
import readout.archive.quotes.Quote;
import readout.desktop.workspace.Selection;
import readout.intake.DocumentSource;
import readout.intake.Intake;
import readout.intake.sample.SampleArchive;
import readout.reading.DocumentReader;

/// The program with a window.
public final class ReadoutApp extends Application {

    private Desktop desktop;

    /// Opens the window and returns once it is closed.
    ///
    /// @param arguments `--profile=DIR`, archives to open and texts to import
    public static void open(String[] arguments) {
        Start begun = Start.of(List.of(arguments));
        if (!begun.isTakenByAnother()) {
            // The log is opened while the toolkit starts.
            Thread.ofPlatform().name("log").start(() -> LogFiles.begin(begun.places().logs()));
            launch(ReadoutApp.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        Start begun = Start.of(getParameters().getRaw());
        stage.getIcons().addAll(WindowIcons.load());
        open(stage, begun.places(), begun.files());
        Rehearsal.beginIfAsked(stage, desktop);
    }

    private void open(Stage stage, Places places, StartFiles files) {
        desktop = new Desktop(places, below());
        desktop.setOnAgain(() -> {
            Optional<Path> before = desktop.workspace().archiveProperty().get().map(Archive::file);
            desktop.close();
            open(stage, places, new StartFiles(before, List.of()));
        });
        // What nobody catches is told in the window, with a code, instead of on a console nobody sees.
        Desktop shown = desktop;
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> shown.report(failure));
        // The archive is opened in the background while the window is being made.
        desktop.begin(files);
        desktop.show(stage);
    }

    /// The rooms below as the program has them.
    static Desktop.Below below() {
        return new Desktop.Below(Intake::addCatalogue, ReadoutApp::sourceFor, ReadoutApp::samples);
    }

    private static DocumentSource sourceFor(Archive archive) {
        return new DocumentReader(Intake.knowledge(archive))::read;
    }

    private static Optional<Selection.Place> samples(Archive archive) {
        Quote first = new SampleArchive(archive, sourceFor(archive)).fill();
        return Optional.of(new Selection.Place(first.document(), Optional.of(first.span())));
    }

    @Override
    public void stop() {
        if (desktop != null) {
            desktop.close();
        }
    }
}
