package readout.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import readout.archive.Archive;
import readout.archive.Known;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.reading.Knowledge;
import readout.reading.catalogue.CatalogueReader;

/// Imports files into an archive.
///
/// Files are read on all cores; the thread that calls [#run] is the one writer. How much is under way at once is bounded by
/// bytes, so that memory does not grow with the number of files.
public final class Intake {

    private static final long TICK_MILLIS = 50;
    /// Enough for the readers to go on while a batch is written, and few enough that a cancelled import ends soon.
    private static final int FILES_UNDER_WAY = 256;

    private final Archive archive;
    private final DocumentSource source;
    private final IntakeOptions options;

    /// An import into `archive` of what `source` makes of files.
    public Intake(Archive archive, DocumentSource source, IntakeOptions options) {
        this.archive = archive;
        this.source = source;
        this.options = options;
    }

    /// What an archive knows, as the reader of documents takes it.
    public static Knowledge knowledge(Archive archive) {
        Known known = archive.known();
        return new Knowledge(known.people(), known.meetings());
    }

    /// Adds the catalogue that comes with the program to a new archive.
    public static void addCatalogue(Archive archive) {
        Knowledge bundled = new CatalogueReader().bundled();
        archive.addCatalogue(new Known(bundled.people(), bundled.meetings()));
    }

    /// Imports files and folders; returns when all is stored or, once `cancelled` says so, when what was begun by then is. The
    /// rest is reported as skipped.
    ///
    /// @param cancelled asked between files
    /// @return the number of the import, under which the archive keeps the report
    /// @throws readout.archive.sql.ArchiveException if the archive's file fails; what was reported before is kept
    public long run(List<Path> paths, IntakeListener listener, BooleanSupplier cancelled) throws InterruptedException {
        return run(paths, List.of(), listener, cancelled);
    }

    /// Imports files, folders and texts that are no files, as one import.
    public long run(List<Path> paths, List<GivenText> texts, IntakeListener listener, BooleanSupplier cancelled) throws InterruptedException {
        FileWalk walk = new FileWalk(paths, archive.file());
        ImportWriter writer = archive.beginImport();
        IntakeBatch batch = new IntakeBatch(writer, options, listener);
        for (Incoming refused : walk.refused()) {
            batch.add(refused);
        }
        List<FoundFile> files = new ArrayList<>(walk.files());
        texts.forEach(text -> files.add(FoundFile.of(text)));
        FileReading reading = new FileReading(source, options.fileBytes());
        int given;
        try (ReaderPool pool = new ReaderPool(reading, Math.max(1, Math.min(options.readers(), files.size())), options.filePatience())) {
            given = read(files, pool, batch, listener, cancelled);
        }
        for (FoundFile left : files.subList(given, files.size())) {
            batch.add(new Incoming.Refused(left.name(),
                    new ImportOutcome.Skipped("The import was cancelled before this file was read.")));
        }
        batch.flush();
        writer.finish();
        return writer.batch();
    }

    /// @return how many of the files were read
    private int read(List<FoundFile> files, ReaderPool pool, IntakeBatch batch, IntakeListener listener, BooleanSupplier cancelled)
            throws InterruptedException {
        long total = files.stream().mapToLong(FoundFile::size).sum();
        int given = 0;
        int done = 0;
        long bytesGiven = 0;
        long bytesDone = 0;
        while (done < given || given < files.size() && !cancelled.getAsBoolean()) {
            while (given < files.size() && hasRoom(files.get(given), given - done, bytesGiven - bytesDone) && !cancelled.getAsBoolean()) {
                FoundFile next = files.get(given++);
                bytesGiven += next.size();
                pool.give(next);
            }
            Optional<ReaderPool.Done> read = pool.take(TICK_MILLIS);
            if (read.isPresent()) {
                FoundFile file = read.get().file();
                bytesDone += file.size();
                listener.progressed(new IntakeProgress(file.name(), ++done, files.size(), bytesDone, total));
                for (Incoming incoming : read.get().incoming()) {
                    batch.add(incoming);
                }
            }
            batch.flushIfDue();
        }
        return given;
    }

    /// At least one file is always under way, however large.
    private boolean hasRoom(FoundFile next, int underWay, long bytesUnderWay) {
        return underWay == 0
                || underWay < FILES_UNDER_WAY && bytesUnderWay + next.size() <= options.flightBytes();
    }
}
