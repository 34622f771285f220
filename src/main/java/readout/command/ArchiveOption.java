package readout.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Opening;

/// The archive a verb works on.
final class ArchiveOption {

    @Option(names = "--archive", required = true, paramLabel = "A", description = "The archive's file, usually NAME.readout.")
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /// Opens the archive, does something with it, and closes it.
    ///
    /// @return the exit code: that of `work`, or [ReadoutCommand#NO_ARCHIVE] if it could not be opened, which is told
    int with(ToIntFunction<Archive> work) {
        return with(Archive.open(file, ArchiveOptions.usual()), work);
    }

    /// The same, making a new archive first if there is none.
    ///
    /// @param begin given a new archive before anything else
    int withNewOrOld(Consumer<Archive> begin, ToIntFunction<Archive> work) throws IOException {
        if (Files.exists(file)) {
            return with(work);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        return with(Archive.create(file, ArchiveOptions.usual()), archive -> {
            begin.accept(archive);
            return work.applyAsInt(archive);
        });
    }

    private int with(Opening opening, ToIntFunction<Archive> work) {
        if (!(opening instanceof Opening.Opened(Archive archive, var upgrade))) {
            tell(opening.sentence());
            return ReadoutCommand.NO_ARCHIVE;
        }
        try (archive) {
            upgrade.ifPresent(done -> tell(opening.sentence()));
            return work.applyAsInt(archive);
        }
    }

    private void tell(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }
}
