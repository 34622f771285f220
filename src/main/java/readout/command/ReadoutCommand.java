package readout.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/// The command line's root: it has the verbs, and by itself only tells of them.
@Command(name = "readout", mixinStandardHelpOptions = true, version = "Readout 1.0.0",
        description = "Reads, keeps and searches records of diplomacy.",
        footer = {"", "Exit codes:", "  0  all went well", "  1  some files or parts failed; the rest was done", "  2  the command was not understood", "  3  the program itself failed", "  4  the archive could not be opened"},
        subcommands = {ReadCommand.class, ImportCommand.class, DocumentsCommand.class, MeetingsCommand.class, PeopleCommand.class,
                QuotesCommand.class, QuoteCommand.class, ShowCommand.class, SearchCommand.class, CheckCommand.class, ExportCommand.class, BackupCommand.class})
public final class ReadoutCommand implements Runnable {

    /// All went well.
    public static final int DONE = 0;
    /// Some files or parts failed; the rest was done.
    public static final int SOME_FAILED = 1;
    /// The command was not understood.
    public static final int NOT_UNDERSTOOD = 2;
    /// The program itself failed.
    public static final int BROKEN = 3;
    /// The archive could not be opened; why is told on standard error.
    public static final int NO_ARCHIVE = 4;

    @Spec
    private CommandSpec spec;

    /// Runs a command on the process's own streams.
    ///
    /// @return the exit code
    public static int run(String... arguments) {
        return run(System.out, System.err, arguments);
    }

    /// Runs a command.
    ///
    /// @param out where results go, in UTF-8 whatever the locale
    /// @param err where errors go, in UTF-8
    /// @return the exit code
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Logs.oneLineEach(utf8(err));
        CommandLine line = new CommandLine(new ReadoutCommand());
        line.setOut(utf8(out)).setErr(utf8(err));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().get("search").getCommandSpec().usageMessage().footer(SearchCommand.footer());
        line.setExecutionExceptionHandler((failure, command, _) -> {
            command.getErr().println("The program failed: " + failure);
            return BROKEN;
        });
        int code = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
