package readout.desktop.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import readout.archive.Archive;
import readout.archive.imports.ImportResult;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Progress;
import readout.desktop.workspace.Workspace;
import readout.intake.DocumentSource;
import readout.intake.Intake;
import readout.intake.IntakeListener;
import readout.intake.IntakeOptions;
import readout.intake.IntakeProgress;
import readout.intake.IntakeProgress;

/// Imports of the window: begins them, follows them, and keeps what became of the last one. Used on the FX thread only.
public final class ImportModel {

    /// An import under way or over.
    ///
    /// @param results what became of the files so far
    /// @param over    whether it has ended
    public record Report(List<ImportResult> results, boolean over) {
        public Report {
            results = List.copyOf(results);
        }

        /// How many files came to an outcome that is written so: `imported`, `duplicate`, `failed`, `skipped`.
        public long count(String word) {
            return results.stream().filter(result -> result.outcome().word().equals(word)).count();
        }
    }

    private final Workspace workspace;
    private final Messages messages;
    private final Function<Archive, DocumentSource> sourceFor;
    private final ReadOnlyObjectWrapper<Optional<Report>> report = new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());

    /// @param sourceFor makes the reader of documents for an archive, off the FX thread
    public ImportModel(Workspace workspace, Messages messages, Function<Archive, DocumentSource> sourceFor) {
        this.workspace = workspace;
        this.messages = messages;
        this.sourceFor = sourceFor;
    }

    /// The last import, if there was one.
    public ReadOnlyObjectProperty<Optional<Report>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Puts the report away.
    public void onClose() {
        report.set(Optional.empty());
    }

    /// Imports files and folders into the open archive. What is stored appears as it comes.
    public void onImport(List<Path> paths) {
        Optional<Archive> open = workspace.archiveProperty().get();
        if (open.isEmpty() || paths.isEmpty()) {
            return;
        }
        report.set(Optional.of(new Report(List.of(), false)));
        workspace.tasks().submit(messages.text("importing.task"), progress -> run(open.get(), paths, progress))
                .onDone(number -> end()).onCancelled(this::end);
    }

    private long run(Archive archive, List<Path> paths, Progress progress) throws InterruptedException {
        return new Intake(archive, sourceFor.apply(archive), IntakeOptions.usual()).run(paths, new IntakeListener() {
            @Override
            public void progressed(IntakeProgress now) {
                progress.tell(now.bytesDone() / (double) Math.max(1, now.bytesTotal()),
                        messages.text("importing.progress", now.done(), now.total(), Path.of(now.file()).getFileName()));
            }

            @Override
            public void stored(List<ImportResult> results) {
                Platform.runLater(() -> add(results));
            }
        }, progress::isCancelled);
    }

    private void add(List<ImportResult> results) {
        List<ImportResult> all = new ArrayList<>(report.get().map(Report::results).orElse(List.of()));
        all.addAll(results);
        report.set(Optional.of(new Report(all, false)));
        workspace.refresh();
    }

    private void end() {
        report.set(report.get().map(last -> new Report(last.results(), true)));
        workspace.refresh();
    }
}
