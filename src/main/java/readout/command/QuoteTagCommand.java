package readout.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.archive.Archive;
import readout.archive.quotes.Quote;
import readout.archive.quotes.TagPath;

/// Gives quotes tags.
@Command(name = "tag", mixinStandardHelpOptions = true, description = "Gives quotes a tag, which is made if it is new, and prints them.")
final class QuoteTagCommand extends QuoteVerb {

    @Parameters(paramLabel = "QUOTE", arity = "1..*", description = "The quotes' numbers.")
    private List<Long> quotes;

    @Option(names = "--tag", required = true, paramLabel = "T", description = "The tag, such as \"arms control > missile defense\".")
    private List<String> tags;

    @Override
    List<Quote> quotes(Archive in) throws Untold {
        found(in, quotes);
        List<TagPath> paths = new ArrayList<>();
        for (String tag : tags) {
            paths.add(tag(tag));
        }
        for (TagPath path : paths) {
            in.quotes().tag(quotes, path);
        }
        return found(in, quotes);
    }
}
