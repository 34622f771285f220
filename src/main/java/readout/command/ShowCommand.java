package readout.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.archive.Archive;
import readout.archive.documents.StoredDocument;

/// Shows one document of an archive.
@Command(name = "show", mixinStandardHelpOptions = true,
        description = "Shows one document of an archive with everything found in it.",
        footer = {"", "Exit codes: 0 shown; 1 there is no such document, or several begin so; 2 the command was not understood;",
                "            3 the program itself failed; 4 the archive could not be opened."})
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOption archive;

    @Parameters(paramLabel = "ID", description = "The document's id, or its beginning.")
    private String id;

    @Option(names = "--json", description = "Print one JSON object, as read --json does, with the id and digests.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return archive.with(this::show);
    }

    private int show(Archive from) {
        Optional<StoredDocument> stored = from.documents().codeBeginning(id).flatMap(from.documents()::find);
        if (stored.isEmpty()) {
            spec.commandLine().getErr().println("There is no document " + id + ", or more than one whose id begins so.");
            return ReadoutCommand.SOME_FAILED;
        }
        print(stored.get());
        return ReadoutCommand.DONE;
    }

    private void print(StoredDocument stored) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            new JsonLines(out).print(DocumentJson.of(stored.summary().file(), stored.document()).put("id", stored.id())
                    .put("sha256", stored.sha256()).put("text_sha256", stored.textSha256()));
        } else {
            new DocumentOutline(out).print(stored.summary().file(), stored.document());
        }
    }
}
