package readout.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Keeps and changes quotes; by itself it only tells of its verbs.
@Command(name = "quote", mixinStandardHelpOptions = true, description = "Keeps quotes in an archive, lists and changes them.",
        subcommands = {QuoteAddCommand.class, QuoteListCommand.class, QuoteNoteCommand.class, QuoteTagCommand.class,
                QuoteUntagCommand.class, QuoteDeleteCommand.class, QuoteReviewCommand.class, QuoteSettleCommand.class},
        footer = {"", "A quote's number is the one quote list prints. Exit codes: 0 done; 1 something named is not there, or not clear, and",
                "nothing was changed; 2 the command was not understood; 3 the program itself failed; 4 the archive could not be opened."})
final class QuoteCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
