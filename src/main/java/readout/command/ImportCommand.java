package readout.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.archive.Archive;
import readout.incoming.NotesImport;
import readout.intake.Intake;
import readout.intake.IntakeOptions;
import readout.reading.DocumentReader;

/// Imports files and folders into an archive.
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Imports files and folders into an archive, which is made if it is not there.",
        footer = {"", "A file comes in whole or not at all. Each is told once it is safely stored: imported, duplicate, failed or skipped, the",
                "last two with the reason on standard error.",
                "Quotes come in with a project (.qdpx) or code book (.qdc) of REFI-QDA, or with web annotations (.jsonld) that Readout wrote; these are",
                "told by what is in them. Documents that are missing come in with them, and what is here already stays as it is.",
                "", "Exit codes: 0 nothing failed; 1 some files failed; 2 the command was not understood; 3 the program itself failed;",
                "            4 the archive could not be opened."})
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOption archive;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, and folders whose files are meant.")
    private List<Path> paths;

    @Option(names = "--json", description = "Print JSON Lines: {file, status, id, reason} for each file, and for a changed version of a document "
            + "{version_of, quotes_moved, quotes_for_review, corrections_carried, corrections_left}; for quotes "
            + "{quotes_added, quotes_known, quotes_left_out, tags_added, exchanges_added, links_added, people_added, notices}.")
    private boolean json;

    @Option(names = "--no-catalogue", description = "Begin a new archive without the catalogue of people and meetings.")
    private boolean withoutCatalogue;

    @Option(names = "--version-of", paramLabel = "ID", description = "The one file given is a changed version of this document: quotes whose words are "
            + "found at one place go over to it, the others wait for review. Most versions are told by address, or by title and date.")
    private String earlier;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return archive.withNewOrOld(fresh -> {
            if (!withoutCatalogue) {
                Intake.addCatalogue(fresh);
            }
        }, this::run);
    }

    private int run(Archive into) {
        PrintWriter out = spec.commandLine().getOut();
        Optional<String> versionOf = Optional.empty();
        if (earlier != null) {
            versionOf = into.documents().codeBeginning(earlier);
            if (versionOf.isEmpty() || paths.size() != 1) {
                spec.commandLine().getErr().println(paths.size() != 1 ? "--version-of takes one file."
                        : "There is no document " + earlier + ", or more than one whose id begins so.");
                return paths.size() != 1 ? ReadoutCommand.NOT_UNDERSTOOD : ReadoutCommand.SOME_FAILED;
            }
        }
        NotesImport notes = new NotesImport(paths);
        List<Path> files = notes.others();
        ImportReport report = new ImportReport(out, spec.commandLine().getErr(), json, System.console() != null && !json, versionOf.map(code -> new ChosenVersions(into, code)));
        if (!files.isEmpty()) {
            Intake intake = new Intake(into, new DocumentReader(Intake.knowledge(into))::read, IntakeOptions.usual());
            try {
                intake.run(files, report, () -> false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return ReadoutCommand.BROKEN;
            }
        }
        // After the documents, so that quotes find theirs.
        NotesReport taken = new NotesReport(out, spec.commandLine().getErr(), json);
        notes.notes().forEach(file -> taken.take(into, file, report));
        if (!files.isEmpty()) {
            report.end();
        }
        return taken.anyFailed() || report.anyFailed() ? ReadoutCommand.SOME_FAILED : ReadoutCommand.DONE;
    }
}
