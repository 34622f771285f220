package readout.desktop.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import readout.archive.Archive;
import readout.archive.corrections.Correction;
import readout.archive.documents.Field;
import readout.archive.imports.ImportResult;
import readout.desktop.kit.BackgroundJob;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Progress;
import readout.desktop.workspace.Workspace;
import readout.desktop.workspace.edits.CorrectDocument;
import readout.desktop.workspace.edits.MoveDocuments;
import readout.intake.DocumentSource;
import readout.intake.Repairing;
import readout.intake.GivenText;
import readout.model.When;

/// Imports of the window: begins them, one after the other, follows them, and keeps what became of the last one. Used on the FX thread only.
public final class ImportModel {

    private static final int NAME_LENGTH = 48;

    private record Wish(List<Path> paths, List<GivenText> texts) {
    }

    private final Workspace workspace;
    private final Messages messages;
    private final Function<Archive, DocumentSource> sourceFor;
    private final Deque<Wish> waiting = new ArrayDeque<>();
    private final LatestOnly<List<ReportLine>> renewal;
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report = new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
    private Optional<BackgroundJob<?>> job = Optional.empty();
    private boolean running;

    /// @param sourceFor makes the reader of documents for an archive, off the FX thread
    public ImportModel(Workspace workspace, Messages messages, Function<Archive, DocumentSource> sourceFor) {
        this.workspace = workspace;
        this.messages = messages;
        this.sourceFor = sourceFor;
        renewal = workspace.tasks().latestOnly();
        workspace.archiveProperty().subscribe(open -> {
            // What is being imported belongs to the archive that was open before.
            job.ifPresent(BackgroundJob::cancel);
            waiting.clear();
            report.set(Optional.empty());
        });
        workspace.revisionProperty().subscribe(this::renew);
    }

    /// What repairs an archive, with the reader that imports use; made off the FX thread.
    public Repairing repairing(Archive archive) {
        return new Repairing(archive, sourceFor.apply(archive));
    }

    /// The last import, if there was one in the open archive.
    public ReadOnlyObjectProperty<Optional<ImportReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Imports files and folders into the open archive. What is stored appears as it comes.
    public void onImport(List<Path> paths) {
        enqueue(new Wish(List.copyOf(paths), List.of()));
    }

    /// Imports a text that was pasted or dropped.
    public void onText(String text) {
        if (!text.isBlank()) {
            enqueue(new Wish(List.of(), List.of(new GivenText(messages.text("importing.given", beginning(text)), text))));
        }
    }

    /// Goes to a document of the report.
    void onOpen(ReportLine line) {
        line.document().ifPresent(document -> workspace.selection().onDocument(document.id()));
    }

    /// Says when a document's event was.
    void onDate(ReportLine line, When day) {
        line.document().ifPresent(document -> workspace.history().perform(new CorrectDocument(messages.text("importing.edit.date", line.fileName()),
                document.id(), List.of(new Correction.Day(Field.EVENT_DATE, Optional.of(day))))));
    }

    /// Says which meeting a document belongs to.
    void onMeeting(ReportLine line, String meeting) {
        line.document().ifPresent(document -> workspace.history().perform(new MoveDocuments(messages.text("importing.edit.meeting", line.fileName()),
                List.of(document.id()), Optional.of(meeting))));
    }

    /// Takes the last import back: its documents leave the archive, but for those the analyst keeps quotes of.
    public void onUndo() {
        Optional<Archive> open = workspace.archiveProperty().get();
        Optional<Long> number = report.get().filter(last -> last.over() && last.undone().isEmpty()).flatMap(ImportReport::number);
        if (open.isPresent() && number.isPresent()) {
            workspace.tasks().submit(messages.text("importing.undoing"), progress -> open.get().imports().undo(number.get())).onDone(undone -> {
                report.set(report.get().map(last -> last.undone(undone)));
                workspace.history().forget();
                workspace.refresh();
            });
        }
    }

    private void enqueue(Wish wish) {
        if (workspace.archiveProperty().get().isPresent() && !(wish.paths.isEmpty() && wish.texts.isEmpty())) {
            waiting.add(wish);
            next();
        }
    }

    private void next() {
        Optional<Archive> open = workspace.archiveProperty().get();
        if (running || waiting.isEmpty() || open.isEmpty()) {
            return;
        }
        running = true;
        Archive archive = open.get();
        Wish wish = waiting.poll();
        report.set(Optional.of(ImportReport.begun()));
        job = Optional.of(workspace.tasks().submit(messages.text("importing.task"), progress -> run(archive, wish, progress)));
    }

    private long run(Archive archive, Wish wish, Progress progress) throws InterruptedException {
        ImportRun run = new ImportRun(archive, messages, progress, (lines, spent) -> Platform.runLater(() -> add(archive, lines, spent)));
        try {
            long number = run.run(wish.paths, wish.texts, sourceFor);
            // Told also when it was cancelled, which the job itself does not do.
            Platform.runLater(() -> end(archive, run, last -> last.ended(number, run.spent())));
            return number;
        } catch (Throwable e) {
            Platform.runLater(() -> end(archive, run, last -> last.failed(run.spent())));
            throw e;
        }
    }

    private void add(Archive archive, List<ReportLine> lines, Duration spent) {
        if (isOpen(archive)) {
            report.set(report.get().map(last -> last.with(lines, spent)));
            workspace.refresh();
        }
    }

    private void end(Archive archive, ImportRun run, UnaryOperator<ImportReport> ending) {
        running = false;
        if (isOpen(archive)) {
            if (!run.taken().isEmpty()) {
                workspace.history().remember(new TakeBooks(messages.text("importing.edit.quotes"), run.taken()));
            }
            report.set(report.get().map(ending));
            workspace.refresh();
        }
        next();
    }

    /// What was corrected since is told as it is now.
    private void renew(Number revision) {
        Optional<Archive> open = workspace.archiveProperty().get();
        Optional<ImportReport> last = report.get().filter(ImportReport::over);
        if (open.isPresent() && last.isPresent()) {
            List<ImportResult> results = last.get().lines().stream().map(ReportLine::result).toList();
            renewal.run(progress -> ImportRun.lines(open.get(), results),
                    lines -> report.set(report.get().map(shown -> shown.lines().size() == lines.size() ? shown.renewed(lines) : shown)), workspace.tasks()::report);
        }
    }

    private boolean isOpen(Archive archive) {
        return workspace.archiveProperty().get().filter(archive::equals).isPresent();
    }

    /// The first words, as a name for a text that has none.
    private static String beginning(String text) {
        String words = Stream.of(text.strip().split("\\R", 2)[0].split("\\s+")).limit(12).collect(Collectors.joining(" ")).replaceAll("[/\\\\!]", " ");
        return words.length() <= NAME_LENGTH ? words : words.substring(0, NAME_LENGTH).strip() + "…";
    }
}
