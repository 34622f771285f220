package readout.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.archive.Archive;
import readout.archive.search.Counts;
import readout.archive.search.Hit;
import readout.archive.search.HitOrder;
import readout.archive.search.SearchResult;
import readout.archive.search.query.Notice;
import readout.archive.search.query.QueryParser;
import readout.archive.search.query.SearchHelp;
import readout.archive.sql.Page;
import readout.model.Place;
import readout.model.When;

/// Searches an archive.
@Command(name = "search", mixinStandardHelpOptions = true,
        description = "Searches an archive and prints the passages found.",
        footerHeading = "%nThe query language:%n%n")
final class SearchCommand implements Callable<Integer> {

    /// How results are ordered, as it is written.
    enum Order { relevance, date }

    @Mixin
    private ArchiveOption archive;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to search for; several arguments are joined by spaces.")
    private List<String> query;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "The most passages printed (${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--sort", paramLabel = "ORDER", defaultValue = "relevance", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Order sort;

    @Option(names = "--json", description = "Print JSON Lines: one object for each passage.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /// The end of the help: the query language, in which a percent sign is only that.
    static String[] footer() {
        return (SearchHelp.text() + """

                With --json each passage is one line; start, end and spans are Unicode code points into its document's text.

                Exit codes: 0 searched, whether or not something was found; 2 the command was not understood; 3 the program itself failed;
                            4 the archive could not be opened.""").replace("%", "%%").split("\n");
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            spec.commandLine().getErr().println("--limit takes a number from 1.");
            return ReadoutCommand.NOT_UNDERSTOOD;
        }
        return archive.with(this::search);
    }

    private int search(Archive in) {
        HitOrder order = sort == Order.date ? HitOrder.DATE : HitOrder.RELEVANCE;
        SearchResult result = in.search().search(QueryParser.parse(String.join(" ", query)), order, Page.first(limit));
        PrintWriter err = spec.commandLine().getErr();
        for (Notice notice : result.notices()) {
            err.println(notice.sentence());
        }
        TextPoints texts = new TextPoints(in);
        for (Hit hit : result.hits()) {
            print(hit, texts);
        }
        if (!json) {
            sum(result.counts());
        }
        return ReadoutCommand.DONE;
    }

    private void print(Hit hit, TextPoints texts) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            new JsonLines(out).print(RecordJson.of(hit, texts.of(hit.document()), texts.textOf(hit.document())));
            return;
        }
        String speaker = hit.speaker().map(Hit.Speaker::name).orElse("");
        out.println(String.join("  ", List.of(hit.when().map(When::iso).orElse("no date"), hit.place().map(Place::city).orElse(""), speaker,
                hit.title().orElse(hit.document()))).strip());
        out.println("    " + hit.snippet().text());
    }

    private void sum(Counts counts) {
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        out.println("%s in %s.".formatted(counted(counts.passages(), "passage"), counted(counts.documents(), "document")));
        counts.speakers().stream().limit(10).forEach(count -> out.println("  %,6d  %s".formatted(count.count(), count.speaker().name())));
    }

    private static String counted(int count, String what) {
        return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
