package readout.intake;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.Incoming;
import readout.reading.Reading;

/// Makes of one file what the writer stores: its document, the documents of the files in it, or a reason.
final class FileReading {

    private static final Logger LOG = System.getLogger(FileReading.class.getName());

    private final DocumentSource source;
    private final long largest;

    FileReading(DocumentSource source, long largest) {
        this.source = source;
        this.largest = largest;
    }

    /// Reads a file. Nothing that goes wrong with it, not even a parser that fails outright, keeps others from being read.
    List<Incoming> read(FoundFile file) {
        if (file.size() > largest) {
            return failed(file.name(), "The file is larger than " + Math.max(1, largest >> 20) + " MB.");
        }
        try {
            byte[] bytes = file.contents().read();
            return incoming(file.name(), bytes, source.read(bytes));
        } catch (NoSuchFileException e) {
            return failed(file.name(), "The file is gone.");
        } catch (IOException e) {
            return failed(file.name(), "The file cannot be opened.");
        } catch (OutOfMemoryError e) {
            return failed(file.name(), "The file needs more memory than there is.");
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Logger.Level.WARNING, "The reader failed on a file of " + file.size() + " bytes", e);
            return failed(file.name(), "The reader failed on this file (" + e.getClass().getSimpleName() + ").");
        }
    }

    private static List<Incoming> incoming(String name, byte[] bytes, Reading reading) {
        return switch (reading) {
            case Reading.Read(var document) -> List.of(Incoming.of(name, bytes, document));
            case Reading.Refused(var refusal) -> failed(name, refusal.sentence());
            case Reading.Bundle(var items) -> {
                List<Incoming> all = new ArrayList<>();
                for (Reading.Item item : items) {
                    all.addAll(incoming(name + "!" + item.name(), item.bytes(), item.reading()));
                }
                yield all.isEmpty() ? failed(name, "There is no file in this archive file.") : all;
            }
        };
    }

    private static List<Incoming> failed(String name, String sentence) {
        return List.of(new Incoming.Refused(name, new ImportOutcome.Failed(sentence)));
    }
}
