package readout.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import readout.archive.Archive;
import readout.archive.imports.ImportResult;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;

/// Imports files into an archive.
///
/// Files are read on all cores; the thread that calls [#run] is the one writer. How much is under way at once is bounded by bytes,
/// so that memory does not grow with the number of files.
public final class Intake {

    private static final long TICK_MILLIS = 50;
    private static final long LONGEST_WAIT_NANOS = 300_000_000;

    private final Archive archive;
    private final DocumentSource source;
    private final IntakeOptions options;

    /// An import into `archive` of what `source` makes of files.
    public Intake(Archive archive, DocumentSource source, IntakeOptions options) {
        this.archive = archive;
        this.source = source;
        this.options = options;
    }

    /// Imports files and folders; returns when all is stored or, once `cancelled` says so, when what was read by then is.
    ///
    /// @param cancelled asked between files
    /// @return the number of the import, under which the archive keeps the report
    /// @throws readout.archive.sql.ArchiveException if the archive's file fails; what was reported before is kept
    public long run(List<Path> paths, IntakeListener listener, BooleanSupplier cancelled) throws InterruptedException {
        FileWalk walk = new FileWalk(paths);
        ImportWriter writer = archive.beginImport();
        Batch batch = new Batch(writer, listener);
        for (Incoming.Refused refused : walk.refused()) {
            batch.add(refused);
        }
        FileReading reading = new FileReading(source, options.fileBytes());
        try (ReaderPool pool = new ReaderPool(reading, options.readers(), options.filePatience())) {
            read(walk.files(), pool, batch, listener, cancelled);
        }
        batch.flush();
        writer.finish();
        return writer.batch();
    }

    private void read(List<FoundFile> files, ReaderPool pool, Batch batch, IntakeListener listener, BooleanSupplier cancelled)
            throws InterruptedException {
        int given = 0;
        int done = 0;
        long flight = 0;
        while (done < given || given < files.size() && !cancelled.getAsBoolean()) {
            while (given < files.size() && mayGive(files.get(given), given - done, flight) && !cancelled.getAsBoolean()) {
                FoundFile next = files.get(given++);
                flight += next.size();
                pool.give(next);
            }
            Optional<ReaderPool.Done> read = pool.take(TICK_MILLIS);
            if (read.isPresent()) {
                done++;
                flight -= read.get().file().size();
                listener.progressed(read.get().file().name(), done, files.size());
                for (Incoming incoming : read.get().incoming()) {
                    batch.add(incoming);
                }
            }
            batch.flushIfDue();
        }
    }

    /// At least one file is always under way, however large.
    private boolean mayGive(FoundFile next, int underWay, long flight) {
        return underWay == 0 || underWay < options.readers() * 64 && flight + next.size() <= options.flightBytes();
    }

    /// What is read and not yet written.
    private final class Batch {

        private final ImportWriter writer;
        private final IntakeListener listener;
        private final List<Incoming> waiting = new ArrayList<>();
        private long weight;
        private long since;

        Batch(ImportWriter writer, IntakeListener listener) {
            this.writer = writer;
            this.listener = listener;
        }

        void add(Incoming incoming) {
            if (waiting.isEmpty()) {
                since = System.nanoTime();
            }
            waiting.add(incoming);
            weight += incoming.weight();
            if (waiting.size() >= options.batchFiles() || weight >= options.batchBytes()) {
                flush();
            }
        }

        void flushIfDue() {
            if (!waiting.isEmpty() && System.nanoTime() - since > LONGEST_WAIT_NANOS) {
                flush();
            }
        }

        void flush() {
            if (waiting.isEmpty()) {
                return;
            }
            List<ImportResult> results = writer.write(List.copyOf(waiting));
            waiting.clear();
            weight = 0;
            listener.stored(results);
        }
    }
}
