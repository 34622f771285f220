package readout.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.Incoming;
import readout.reading.Reading;

/// Makes of one file what the writer stores: its document, the documents of the files in it, or a reason.
final class FileReading {

    private final DocumentSource source;
    private final long largest;

    FileReading(DocumentSource source, long largest) {
        this.source = source;
        this.largest = largest;
    }

    /// Reads a file. Nothing that goes wrong with it, not even a parser that fails outright, keeps others from being read.
    List<Incoming> read(FoundFile file) {
        if (file.size() > largest) {
            return failed(file, "The file is larger than " + (largest >> 20) + " MB.");
        }
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            return incoming(file.name(), bytes, source.read(bytes));
        } catch (IOException e) {
            return failed(file, "The file cannot be opened.");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(file, "The file cannot be read: the reader failed on it (" + e.getClass().getSimpleName() + ").");
        }
    }

    private static List<Incoming> incoming(String name, byte[] bytes, Reading reading) {
        return switch (reading) {
            case Reading.Read(var document) -> List.of(Incoming.of(name, bytes, document));
            case Reading.Refused(var refusal) -> List.of(new Incoming.Refused(name, new ImportOutcome.Failed(refusal.sentence())));
            case Reading.Bundle(var items) -> {
                List<Incoming> all = new ArrayList<>();
                for (Reading.Item item : items) {
                    all.addAll(incoming(name + "!" + item.name(), item.bytes(), item.reading()));
                }
                yield all.isEmpty()
                        ? List.of(new Incoming.Refused(name, new ImportOutcome.Skipped("There is nothing to read in the archive file.")))
                        : all;
            }
        };
    }

    private static List<Incoming> failed(FoundFile file, String sentence) {
        return List.of(new Incoming.Refused(file.name(), new ImportOutcome.Failed(sentence)));
    }
}
