package readout.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readout.archive.Archive;
import readout.archive.quotes.anchoring.WordChange;
import readout.archive.versions.Review;
import readout.exporting.CodePoints;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lists the quotes that wait for review.
@Command(name = "review", mixinStandardHelpOptions = true,
        description = "Lists the quotes whose words were not found at one place of a changed version of their document: changed, ambiguous or gone, with"
                + " the places that may be meant and how the words differ there, [-removed-] and {+added+}.",
        footer = {"", "quote settle moves such a quote or lets it stay. Exit codes: 0 listed, also when there are none; 2 the command was not understood;",
                "3 the program itself failed; 4 the archive could not be opened."})
final class QuoteReviewCommand implements Callable<Integer> {

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--json", description = "Print JSON Lines: the quote, what became of it in the newer document, and candidates with start, end and difference.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return archive.with(this::list);
    }

    private int list(Archive in) {
        PrintWriter out = spec.commandLine().getOut();
        QuoteForms forms = new QuoteForms(in);
        TextPoints newer = new TextPoints(in);
        for (Review review : in.reviews().list()) {
            CodePoints points = newer.of(review.newer());
            if (json) {
                new JsonLines(out).print(object(review, forms.asJson(review.quote()), points));
            } else {
                print(review, forms, points, out);
            }
        }
        return ReadoutCommand.DONE;
    }

    private static void print(Review review, QuoteForms forms, CodePoints points, PrintWriter out) {
        out.println(forms.asLine(review.quote()));
        out.println("    %s in %s".formatted(review.what().word(), review.newer()));
        int number = 1;
        for (Review.Place place : review.candidates()) {
            StringBuilder words = new StringBuilder();
            for (WordChange change : place.difference()) {
                words.append(switch (change.kind()) {
                    case SAME -> change.words();
                    case REMOVED -> "[-" + change.words().stripTrailing() + "-] ";
                    case ADDED -> "{+" + change.words().stripTrailing() + "+} ";
                });
            }
            out.println("    %d  %d:%d  %s".formatted(number++, points.of(place.span().start()), points.of(place.span().end()),
                    words.toString().replaceAll("\\s+", " ").strip()));
        }
    }

    private static ObjectNode object(Review review, ObjectNode quote, CodePoints points) {
        quote.put("newer", review.newer()).put("what", review.what().word());
        ArrayNode candidates = quote.putArray("candidates");
        for (Review.Place place : review.candidates()) {
            ObjectNode one = candidates.addObject().put("start", points.of(place.span().start())).put("end", points.of(place.span().end()))
                    .put("text", place.words()).put("before", place.before()).put("after", place.after()).put("likeness", place.likeness());
            ArrayNode difference = one.putArray("difference");
            for (WordChange change : place.difference()) {
                difference.addObject().put("kind", change.kind().name().toLowerCase(Locale.ROOT)).put("words", change.words());
            }
        }
        return quote;
    }
}
