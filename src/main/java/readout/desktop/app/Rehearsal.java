package readout.desktop.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import readout.archive.Archive;
import readout.exporting.ExportFormat;
import readout.exporting.ExportOptions;
import readout.exporting.file.Exporters;
import readout.outgoing.Assembling;
import readout.outgoing.Scope;

/// A start that nobody sits before: the build takes it to learn which classes a start needs, and to measure how long it lasts.
///
/// It waits until the archive is on screen, writes how many milliseconds that took into a file, and then, unless only that was
/// asked for, goes through what people do: zooms, searches, reads, exports. Then the program ends.
final class Rehearsal {

    /// Names the file the times are written to, and so asks for a rehearsal.
    static final String TIMES = "readout.rehearsal";

    /// Asks for an end as soon as the window is of use.
    static final String ONLY_START = "readout.rehearsal.only-start";

    private static final int FRAMES = 20;

    private record Step(BooleanSupplier begins, Runnable action) {
    }

    private final Stage stage;
    private final Desktop desktop;
    private final Path times;
    private final Deque<Step> steps = new ArrayDeque<>();
    private boolean exported;

    private Rehearsal(Stage stage, Desktop desktop, Path times) {
        this.stage = stage;
        this.desktop = desktop;
        this.times = times;
    }

    /// Begins a rehearsal of a window if one is asked for.
    static void beginIfAsked(Stage stage, Desktop desktop) {
        Optional.ofNullable(System.getProperty(TIMES)).map(Path::of).ifPresent(file -> new Rehearsal(stage, desktop, file).begin());
    }

    private void begin() {
        step(this::isOfUse, () -> afterThisFrame(this::tellTime));
        if (!Boolean.getBoolean(ONLY_START)) {
            step(() -> true, desktop.timeline()::zoomIn);
            step(() -> true, () -> desktop.timeline().pan(0.3));
            step(() -> true, desktop.timeline()::showAll);
            step(() -> true, () -> desktop.search().onWords("missile defense"));
            step(() -> desktop.search().showingProperty().get(), () -> desktop.search().onWords(""));
            step(() -> true, () -> desktop.workspace().meetingsProperty().get().stream().filter(entry -> entry.documents() > 0).findFirst()
                    .ifPresent(entry -> desktop.workspace().selection().onMeeting(entry.meeting().id())));
            step(() -> true, this::export);
            step(() -> exported, () -> { });
        }
        step(() -> Files.exists(times), Platform::exit);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                boolean due = Boolean.getBoolean(ONLY_START) || steps.size() > 1 && !Files.exists(times) || frames >= FRAMES;
                if (steps.isEmpty()) {
                    stop();
                } else if (due && steps.peek().begins().getAsBoolean()) {
                    frames = 0;
                    steps.poll().action().run();
                }
            }
        }.start();
    }

    private void step(BooleanSupplier begins, Runnable action) {
        steps.add(new Step(begins, action));
    }

    /// The archive is open, its meetings are on the timeline, and its document is in the reader.
    private boolean isOfUse() {
        return !desktop.workspace().meetingsProperty().get().isEmpty() && desktop.workspace().documentProperty().get().isPresent();
    }

    private void afterThisFrame(Runnable action) {
        stage.getScene().addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                stage.getScene().removePostLayoutPulseListener(this);
                action.run();
            }
        });
        Platform.requestNextPulse();
    }

    private void tellTime() {
        ProcessHandle.Info process = ProcessHandle.current().info();
        long lasted = Duration.between(process.startInstant().orElseThrow(), Instant.now()).toMillis();
        long worked = process.totalCpuDuration().orElse(Duration.ZERO).toMillis();
        try {
            Files.writeString(times, lasted + " " + worked + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void export() {
        Archive archive = desktop.workspace().archiveProperty().get().orElseThrow();
        desktop.workspace().tasks().fetch(progress -> {
            for (ExportFormat format : List.of(ExportFormat.MARKDOWN, ExportFormat.HTML)) {
                Exporters.of(format).write(new Assembling(archive, Clock.systemUTC()).book(Scope.all()), ExportOptions.usual(), new ByteArrayOutputStream());
            }
            return archive;
        }).onDone(done -> exported = true);
    }
}
