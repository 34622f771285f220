package readout.command;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import readout.archive.Archive;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteOrder;
import readout.archive.sql.Page;
import tools.jackson.databind.node.ObjectNode;

/// Lists the quotes kept in an archive.
@Command(name = "quotes", mixinStandardHelpOptions = true, description = "Lists the quotes kept in an archive, as they were kept.")
final class QuotesCommand extends ListCommand<Quote> {

    @Override
    List<Quote> page(Archive from, Page page) {
        return from.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, page);
    }

    @Override
    Function<Quote, ObjectNode> asJson(Archive from) {
        return new QuoteForms(from)::asJson;
    }

    @Override
    String asLine(Quote quote) {
        return "%d  %s  “%s”".formatted(quote.id(), quote.document(), quote.exact().replaceAll("\\s+", " "));
    }
}
