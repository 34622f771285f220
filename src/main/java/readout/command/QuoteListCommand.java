package readout.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
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

    @Option(names = "--document", paramLabel = "ID", description = "Of this document, by its id or the id's beginning.")
    private String document;

    @Option(names = "--meeting", paramLabel = "M", description = "Of this meeting's documents, by the meeting's id.")
    private String meeting;

    @Option(names = "--speaker", paramLabel = "S", description = "By this person, by any spelling of the name.")
    private String speaker;

    @Option(names = "--tag", paramLabel = "T", description = "With this tag or one inside it.")
    private String tag;

    @Option(names = "--exchange", paramLabel = "TITLE", description = "Of this exchange, by its title.")
    private String exchange;

    @Option(names = "--review", description = "Waiting for review, since a changed version of their document came in.")
    private boolean review;

    @Override
    List<Quote> quotes(Archive in) throws Untold {
        QuoteFilter filter = review ? QuoteFilter.all().forReview() : QuoteFilter.all();
        Optional<String> code = document == null ? Optional.empty() : Optional.of(document(in, document));
        if (code.isPresent()) {
            filter = filter.ofDocument(code.get());
        }
        if (meeting != null) {
            filter = filter.ofMeeting(in.meetings().find(meeting)
                    .orElseThrow(() -> new Untold("There is no meeting " + meeting + ".")).meeting().id());
        }
        if (speaker != null) {
            filter = filter.byPerson(new SpeakerChoice(in).code(speaker, code));
        }
        if (tag != null) {
            filter = filter.tagged(tag(tag));
        }
        return exchange == null ? in.quotes().list(filter, QuoteOrder.KEPT, Page.all()) : ofExchanges(in, filter);
    }

    private List<Quote> ofExchanges(Archive in, QuoteFilter filter) throws Untold {
        List<Exchange> exchanges = in.exchanges().titled(exchange);
        if (exchanges.isEmpty()) {
            throw new Untold("There is no exchange called " + exchange + ".");
        }
        Map<Long, Quote> quotes = new LinkedHashMap<>();
        for (Exchange one : exchanges) {
            in.quotes().list(filter.inExchange(one.id()), QuoteOrder.EXCHANGE, Page.all()).forEach(quote -> quotes.put(quote.id(), quote));
        }
        return List.copyOf(quotes.values());
    }
}
