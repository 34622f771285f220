package readout.command;

import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.archive.Archive;
import readout.archive.quotes.Quote;
import readout.archive.versions.Review;
import readout.exporting.CodePoints;
import readout.model.Span;

/// Settles a quote that waits for review.
@Command(name = "settle", mixinStandardHelpOptions = true,
        description = "Settles a quote that waits for review: moves it to a place of the newer document, whose words it has from then on, or lets it stay.",
        footer = {"", "Exit codes: 0 settled; 1 the quote does not wait, or there is no such place; 2 the command was not understood; 3 the program",
                "itself failed; 4 the archive could not be opened."})
final class QuoteSettleCommand extends QuoteVerb {

    @Parameters(index = "0", paramLabel = "QUOTE", description = "The quote's number.")
    private long quote;

    @ArgGroup(multiplicity = "1")
    private How how;

    /// What is to become of it.
    static final class How {

        @Option(names = "--candidate", required = true, paramLabel = "N", description = "Move it to this of the places quote review lists, from 1.")
        private Integer candidate;

        @Option(names = "--span", required = true, paramLabel = "START:END", description = "Move it there, in Unicode code points of the newer document.")
        private String span;

        @Option(names = "--stay", required = true, description = "Let it stay with the version it stands in.")
        private boolean stay;
    }

    @Override
    List<Quote> quotes(Archive in) throws Untold {
        found(in, List.of(quote));
        Review review = in.reviews().find(quote).orElseThrow(() -> new Untold("Quote " + quote + " does not wait for review."));
        if (how.stay) {
            in.reviews().keep(quote);
        } else {
            in.reviews().accept(quote, place(in, review));
        }
        return found(in, List.of(quote));
    }

    private Span place(Archive in, Review review) throws Untold {
        if (how.span != null) {
            String text = in.documents().text(review.newer()).orElseThrow();
            return WordPlace.told(how.span, text, new CodePoints(text));
        }
        if (how.candidate < 1 || how.candidate > review.candidates().size()) {
            throw new Untold("There is no place %d; quote review lists %d.".formatted(how.candidate, review.candidates().size()));
        }
        return review.candidates().get(how.candidate - 1).span();
    }
}
