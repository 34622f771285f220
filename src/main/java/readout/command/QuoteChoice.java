package readout.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import readout.archive.Archive;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.TagPath;

/// Which quotes a verb is about. Every option given must hold.
final class QuoteChoice {

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

    /// The quotes meant, whatever the exchange.
    ///
    /// @throws Untold if what an option names is not there or not clear
    QuoteFilter filter(Archive in) throws Untold {
        QuoteFilter filter = QuoteFilter.all();
        Optional<String> code = document == null ? Optional.empty() : Optional.of(QuoteVerb.document(in, document));
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
            TagPath path = QuoteVerb.tag(tag);
            in.tags().find(path).orElseThrow(() -> new Untold("There is no tag " + path + "."));
            filter = filter.tagged(path);
        }
        return filter;
    }

    /// The exchanges meant, in the order in which they were made; none if it is not about one.
    ///
    /// @throws Untold if no exchange has the title
    List<Exchange> exchanges(Archive in) throws Untold {
        if (exchange == null) {
            return List.of();
        }
        List<Exchange> exchanges = in.exchanges().titled(exchange);
        if (exchanges.isEmpty()) {
            throw new Untold("There is no exchange called " + exchange + ".");
        }
        return exchanges;
    }
}
