package readout.desktop.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import readout.archive.Archive;
import readout.archive.documents.DocumentSummary;
import readout.archive.imports.ImportResult;
import readout.archive.meetings.MeetingEntry;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Progress;
import readout.incoming.NotesImport;
import readout.incoming.TakenBook;
import readout.intake.DocumentSource;
import readout.intake.GivenText;
import readout.intake.Intake;
import readout.intake.IntakeListener;
import readout.intake.IntakeOptions;
import readout.intake.IntakeProgress;
import readout.model.Meeting;

/// One import, run off the FX thread.
final class ImportRun implements IntakeListener {

    private final Archive archive;
    private final Messages messages;
    private final Progress progress;
    private final BiConsumer<List<ReportLine>, Duration> stored;
    private final long begun = System.nanoTime();
    private List<TakenBook> taken = List.of();

    /// @param stored takes what became of files and how long it has taken, in this thread
    ImportRun(Archive archive, Messages messages, Progress progress, BiConsumer<List<ReportLine>, Duration> stored) {
        this.archive = archive;
        this.messages = messages;
        this.progress = progress;
        this.stored = stored;
    }

    /// Imports, and returns the import's number.
    long run(List<Path> paths, List<GivenText> texts, Function<Archive, DocumentSource> sourceFor) throws InterruptedException {
        NotesImport notes = new NotesImport(paths);
        long number = new Intake(archive, sourceFor.apply(archive), IntakeOptions.usual()).run(notes.others(), texts, this, progress::isCancelled);
        try {
            List<ImportResult> results = notes.run(archive, Clock.systemUTC(), progress::isCancelled);
            if (!results.isEmpty()) {
                stored(results);
            }
        } finally {
            taken = notes.taken();
        }
        return number;
    }

    /// What was taken from files with quotes, once [#run] has ended.
    List<TakenBook> taken() {
        return taken;
    }

    /// How long it has taken.
    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void progressed(IntakeProgress now) {
        double fraction = now.bytesDone() / (double) Math.max(1, now.bytesTotal());
        String file = ReportLine.lastPart(now.file());
        String left = TimeLeft.of(spent(), fraction).map(this::words).orElse("");
        progress.tell(fraction, left.isEmpty() ? messages.text("importing.progress", now.done(), now.total(), file)
                : messages.text("importing.progress-left", now.done(), now.total(), file, left));
    }

    @Override
    public void stored(List<ImportResult> results) {
        stored.accept(lines(archive, results), spent());
    }

    /// What became of files, with what they are in the archive now.
    static List<ReportLine> lines(Archive archive, List<ImportResult> results) {
        Map<String, Optional<Meeting>> meetings = new HashMap<>();
        return results.stream().map(result -> {
            Optional<DocumentSummary> document = result.outcome().document().flatMap(archive.documents()::summary);
            Optional<Meeting> meeting = document.flatMap(DocumentSummary::meeting)
                    .flatMap(code -> meetings.computeIfAbsent(code, wanted -> archive.meetings().find(wanted).map(MeetingEntry::meeting)));
            return new ReportLine(result, document, meeting);
        }).toList();
    }

    private String words(Duration left) {
        return left.toSeconds() < 90 ? messages.count("importing.seconds", Math.max(1, left.toSeconds())) : messages.count("importing.minutes", (left.toSeconds() + 30) / 60);
    }
}
