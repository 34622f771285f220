package readout.command;

import java.util.List;
import picocli.CommandLine.Command;
import readout.archive.Archive;
import readout.archive.quotes.TagPath;

/// Gives quotes tags.
@Command(name = "tag", mixinStandardHelpOptions = true, description = "Gives quotes a tag, which is made if it is new, and prints them.")
final class QuoteTagCommand extends QuoteTagsVerb {

    @Override
    void change(Archive in, List<Long> numbers, TagPath path) {
        in.quotes().tag(numbers, path);
    }
}
