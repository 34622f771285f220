package readout.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.archive.Archive;
import readout.archive.quotes.Quote;

/// Deletes quotes.
@Command(name = "delete", mixinStandardHelpOptions = true, description = "Deletes quotes and prints them as they were; the texts stay.")
final class QuoteDeleteCommand extends QuoteVerb {

    @Parameters(paramLabel = "QUOTE", arity = "1..*", description = "The quotes' numbers.")
    private List<Long> quotes;

    @Override
    List<Quote> quotes(Archive in) throws Untold {
        List<Quote> before = found(in, quotes);
        in.quotes().delete(quotes);
        return before;
    }
}
