package readout.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.archive.Archive;
import readout.archive.quotes.Quote;
import readout.archive.quotes.TagPath;

/// Does something with tags and quotes: each tag that is named, to all quotes that are named.
abstract class QuoteTagsVerb extends QuoteVerb {

    @Parameters(paramLabel = "QUOTE", arity = "1..*", description = "The quotes' numbers.")
    private List<Long> quotes;

    @Option(names = "--tag", required = true, paramLabel = "T", description = "The tag, such as \"arms control > missile defense\".")
    private List<String> tags;

    /// Does it with one tag.
    abstract void change(Archive in, List<Long> numbers, TagPath path);

    /// Nothing is changed unless every quote is there and every tag is a tag's name.
    @Override
    final List<Quote> quotes(Archive in) throws Untold {
        found(in, quotes);
        List<TagPath> paths = new ArrayList<>();
        for (String tag : tags) {
            paths.add(tag(tag));
        }
        paths.forEach(path -> change(in, quotes, path));
        return found(in, quotes);
    }
}
