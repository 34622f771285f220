package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.archive.Archive;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.TagPath;
import readout.model.Span;

/// Keeps a quote.
@Command(name = "add", mixinStandardHelpOptions = true,
        description = "Keeps a quote and prints it. Its speaker, turn and meeting are those of the text unless told.",
        footer = {"", "Exit codes: 0 kept; 1 nothing was kept, because the words stand nowhere or in several places (which are listed), or the",
                "document, speaker or exchange is not there or not clear; 2 the command was not understood; 3 the program itself failed;",
                "4 the archive could not be opened."})
final class QuoteAddCommand extends QuoteVerb {

    @Option(names = "--document", required = true, paramLabel = "ID", description = "The document's id, or its beginning.")
    private String document;

    @ArgGroup(multiplicity = "1")
    private WordPlace place;

    @Option(names = "--note", paramLabel = "N", defaultValue = "", description = "A note.")
    private String note;

    @Option(names = "--tag", paramLabel = "T", description = "A tag, such as \"arms control > missile defense\"; made if it is new.")
    private List<String> tags = List.of();

    @Option(names = "--exchange", paramLabel = "TITLE", description = "The exchange it joins at the end; made if it is new.")
    private String exchange;

    @Option(names = "--speaker", paramLabel = "S", description = "Who said it, by any spelling of the name.")
    private String speaker;

    @Override
    List<Quote> quotes(Archive in) throws Untold {
        String code = document(in, document);
        Span span = place.in(code, in.documents().text(code).orElseThrow());
        List<TagPath> paths = new ArrayList<>();
        for (String tag : tags) {
            paths.add(tag(tag));
        }
        Optional<Exchange> joined = exchange == null ? Optional.empty() : titled(in, exchange);
        Optional<String> person = speaker == null ? Optional.empty() : Optional.of(new SpeakerChoice(in).code(speaker, Optional.of(code)));
        NewQuote wanted = NewQuote.of(code, span).withNote(note).withTags(paths.toArray(TagPath[]::new));
        List<Quote> kept = in.quotes().keep(List.of(person.map(wanted::withSpeaker).orElse(wanted)));
        if (exchange != null) {
            gather(in, joined, kept.getFirst().id());
        }
        return kept;
    }

    /// @throws Untold if several exchanges have the title
    private static Optional<Exchange> titled(Archive in, String title) throws Untold {
        List<Exchange> titled = in.exchanges().titled(title);
        if (titled.size() > 1) {
            throw new Untold("There are %d exchanges called %s.".formatted(titled.size(), title));
        }
        return titled.stream().findFirst();
    }

    private void gather(Archive in, Optional<Exchange> joined, long quote) {
        if (joined.isEmpty()) {
            in.exchanges().add(exchange, "", List.of(quote));
        } else {
            List<Long> quotes = new ArrayList<>(joined.get().quotes());
            quotes.add(quote);
            in.exchanges().arrange(joined.get().id(), quotes);
        }
    }
}
