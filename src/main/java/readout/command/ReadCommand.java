package readout.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.model.Document;
import readout.model.Refusal;
import readout.reading.DocumentReader;
import readout.reading.Reading;
import readout.reading.catalogue.CatalogueReader;

/// Reads files without an archive and prints what they hold.
@Command(name = "read", mixinStandardHelpOptions = true,
        description = "Reads files without an archive and prints what they hold.",
        footer = {"", "A file that holds others, such as a ZIP archive, gives one result for each, called archive.zip!inner.txt.",
                "With --json each document is one line; offsets are Unicode code points into \"text\", and what is absent is null.",
                "", "Exit codes: 0 all were read; 1 some could not be read (each is told on standard error); 2 the command was not understood;", "            3 the program itself failed."})
final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A text, web page, document, mail or ZIP archive, whatever its name.")
    private List<String> files;

    @Option(names = "--json", description = "Print JSON Lines: one object for each document.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        DocumentReader reader = new DocumentReader(new CatalogueReader().bundled());
        boolean all = true;
        for (String file : files) {
            all &= read(reader, file);
        }
        return all ? ReadoutCommand.DONE : ReadoutCommand.SOME_FAILED;
    }

    private boolean read(DocumentReader reader, String file) {
        byte[] bytes;
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                return refuse(file, "This is a folder; give the files in it.");
            }
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException | InvalidPathException missing) {
            return refuse(file, "There is no such file.");
        } catch (AccessDeniedException denied) {
            return refuse(file, "This file may not be read.");
        } catch (IOException broken) {
            return refuse(file, "This file cannot be read: " + broken.getMessage());
        } catch (OutOfMemoryError large) {
            return refuse(file, "This file needs more memory than there is.");
        }
        return print(file, reader.read(bytes));
    }

    private boolean print(String file, Reading reading) {
        return switch (reading) {
            case Reading.Read(Document document) -> print(file, document);
            case Reading.Refused(Refusal refusal) -> refuse(file, refusal.sentence());
            case Reading.Bundle(List<Reading.Item> items) -> {
                boolean all = true;
                for (Reading.Item item : items) {
                    all &= print(file + "!" + item.name(), item.reading());
                }
                yield all;
            }
        };
    }

    private boolean print(String file, Document document) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            new JsonLines(out).print(DocumentJson.of(file, document));
        } else {
            new DocumentOutline(out).print(file, document);
        }
        return true;
    }

    private boolean refuse(String file, String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(file + ": " + sentence);
        err.flush();
        return false;
    }
}
