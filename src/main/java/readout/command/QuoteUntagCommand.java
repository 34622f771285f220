package readout.command;

import java.util.List;
import picocli.CommandLine.Command;
import readout.archive.Archive;
import readout.archive.quotes.TagPath;

/// Takes tags off quotes.
@Command(name = "untag", mixinStandardHelpOptions = true, description = "Takes a tag off quotes and prints them; the tag itself stays.")
final class QuoteUntagCommand extends QuoteTagsVerb {

    @Override
    void change(Archive in, List<Long> numbers, TagPath path) {
        in.quotes().untag(numbers, path);
    }
}
