package readout.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.archive.Archive;
import readout.intake.Intake;
import readout.intake.IntakeOptions;
import readout.reading.DocumentReader;

/// Imports files and folders into an archive.
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Imports files and folders into an archive, which is made if it is not there.",
        footer = {"", "A file comes in whole or not at all. Each is told once it is safely stored: imported, duplicate, failed or skipped, the",
                "last two with the reason on standard error.",
                "", "Exit codes: 0 nothing failed; 1 some files failed; 2 the command was not understood; 3 the program itself failed;",
                "            4 the archive could not be opened."})
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOption archive;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, and folders whose files are meant.")
    private List<Path> paths;

    @Option(names = "--json", description = "Print JSON Lines: {file, status, id, reason} for each file, and for a changed version of a document "
            + "{version_of, quotes_moved, quotes_for_review, corrections_carried, corrections_left}.")
    private boolean json;

    @Option(names = "--no-catalogue", description = "Begin a new archive without the catalogue of people and meetings.")
    private boolean withoutCatalogue;

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
        ImportReport report = new ImportReport(out, spec.commandLine().getErr(), json, System.console() != null && !json);
        Intake intake = new Intake(into, new DocumentReader(Intake.knowledge(into))::read, IntakeOptions.usual());
        try {
            intake.run(paths, report, () -> false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ReadoutCommand.BROKEN;
        }
        report.end();
        return report.anyFailed() ? ReadoutCommand.SOME_FAILED : ReadoutCommand.DONE;
    }
}
