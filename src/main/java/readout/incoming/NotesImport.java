package readout.incoming;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import readout.archive.Archive;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportResult;
import readout.exporting.BookReading;

/// Imports the files with quotes among those an import is given.
public final class NotesImport {

    private final List<NotesFile> notes;
    private final List<Path> others;
    private final List<TakenBook> taken = new ArrayList<>();

    /// Tells files with quotes from others, by what is in them.
    public NotesImport(List<Path> paths) {
        this.notes = new ArrayList<>();
        this.others = new ArrayList<>();
        for (Path path : paths) {
            NotesFile.at(path).ifPresentOrElse(notes::add, () -> others.add(path));
        }
    }

    /// The files and folders that are none; they go first, so that quotes find their documents.
    public List<Path> others() {
        return List.copyOf(others);
    }

    /// The files with quotes.
    public List<NotesFile> notes() {
        return List.copyOf(notes);
    }

    /// Takes the files with quotes into an archive.
    ///
    /// @param cancelled asked between files
    /// @return what became of them, and of the documents that came with them
    public List<ImportResult> run(Archive into, Clock clock, BooleanSupplier cancelled) {
        List<ImportResult> results = new ArrayList<>();
        for (NotesFile file : notes) {
            if (!cancelled.getAsBoolean()) {
                results.addAll(take(into, file, clock));
            }
        }
        return results;
    }

    /// What was taken by [#run], file by file, each to be taken back.
    public List<TakenBook> taken() {
        return List.copyOf(taken);
    }

    private List<ImportResult> take(Archive into, NotesFile file, Clock clock) {
        String name = file.path().toString();
        try {
            return switch (file.read(clock.instant())) {
                case BookReading.Refused(String sentence) -> List.of(new ImportResult(name, new ImportOutcome.Failed(sentence)));
                case BookReading.Read book -> {
                    Taken came = BookTaking.take(into, book);
                    taken.add(came.book());
                    List<ImportResult> results = new ArrayList<>(came.documents());
                    results.add(new ImportResult(name, came.outcome()));
                    yield results;
                }
            };
        } catch (IllegalArgumentException e) {
            return List.of(new ImportResult(name, new ImportOutcome.Failed("Its quotes cannot be taken: " + e.getMessage() + ".")));
        } catch (IOException e) {
            return List.of(new ImportResult(name, new ImportOutcome.Failed("The file cannot be opened.")));
        }
    }
}
