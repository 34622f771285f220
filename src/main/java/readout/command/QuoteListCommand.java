package readout.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.archive.Archive;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteOrder;
import readout.archive.sql.Page;

/// Lists quotes.
@Command(name = "list", mixinStandardHelpOptions = true,
        description = "Lists quotes as they were kept, those of an exchange in its order. Every option given must hold.",
        footer = {"", "Exit codes: 0 listed, also when there are none; 1 what an option names is not there or not clear; 2 the command was not",
                "understood; 3 the program itself failed; 4 the archive could not be opened."})
final class QuoteListCommand extends QuoteVerb {

    @Mixin
    private QuoteChoice choice;

    @Option(names = "--review", description = "Waiting for review, since a changed version of their document came in.")
    private boolean review;

    @Override
    List<Quote> quotes(Archive in) throws Untold {
        QuoteFilter filter = review ? choice.filter(in).forReview() : choice.filter(in);
        List<Exchange> exchanges = choice.exchanges(in);
        if (exchanges.isEmpty()) {
            return in.quotes().list(filter, QuoteOrder.KEPT, Page.all());
        }
        Map<Long, Quote> quotes = new LinkedHashMap<>();
        for (Exchange one : exchanges) {
            in.quotes().list(filter.inExchange(one.id()), QuoteOrder.EXCHANGE, Page.all()).forEach(quote -> quotes.put(quote.id(), quote));
        }
        return List.copyOf(quotes.values());
    }
}
