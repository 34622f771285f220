package readout.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.archive.Backup;

/// Copies an archive.
@Command(name = "backup", mixinStandardHelpOptions = true,
        description = "Copies an archive, also while it is worked on. What stood at FILE is replaced once the copy is whole.",
        footer = {"", "Exit codes: 0 copied; 1 not copied; 2 the command was not understood; 3 the program itself failed;",
                "            4 the archive could not be opened."})
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOption archive;

    @Parameters(paramLabel = "FILE", description = "Where the copy goes.")
    private Path target;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return archive.with(open -> {
            Backup backup = open.backup(target);
            boolean made = backup instanceof Backup.Made;
            PrintWriter to = made ? spec.commandLine().getOut() : spec.commandLine().getErr();
            to.println(backup.sentence());
            return made ? ReadoutCommand.DONE : ReadoutCommand.SOME_FAILED;
        });
    }
}
