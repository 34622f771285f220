package readout.command;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.archive.Archive;
import readout.archive.quotes.Quote;

/// Changes a quote's note.
@Command(name = "note", mixinStandardHelpOptions = true, description = "Sets a quote's note in place of the one it had, and prints the quote.")
final class QuoteNoteCommand extends QuoteVerb {

    @Parameters(index = "0", paramLabel = "QUOTE", description = "The quote's number.")
    private long quote;

    @Parameters(index = "1", paramLabel = "NOTE", description = "The note; \"\" for none.")
    private String note;

    @Override
    List<Quote> quotes(Archive in) throws Untold {
        found(in, List.of(quote));
        in.quotes().setNotes(Map.of(quote, note));
        return found(in, List.of(quote));
    }
}
