package readout.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readout.archive.Archive;
import readout.archive.quotes.Quote;
import readout.archive.quotes.TagPath;

/// A verb on quotes: it prints the quotes it is about, as they are now.
abstract class QuoteVerb implements Callable<Integer> {

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--json", description = "Print JSON Lines: one object for each quote; start and end are Unicode code points.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        return archive.with(this::run);
    }

    /// Does it.
    ///
    /// @return the quotes to print
    abstract List<Quote> quotes(Archive in) throws Untold;

    private int run(Archive in) {
        try {
            print(quotes(in), new QuoteForms(in));
            return ReadoutCommand.DONE;
        } catch (Untold e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(e.getMessage());
            return ReadoutCommand.SOME_FAILED;
        }
    }

    private void print(List<Quote> quotes, QuoteForms forms) {
        PrintWriter out = spec.commandLine().getOut();
        for (Quote quote : quotes) {
            if (json) {
                new JsonLines(out).print(forms.asJson(quote));
            } else {
                out.println(forms.asLine(quote));
            }
        }
    }

    /// The quotes of these numbers.
    ///
    /// @throws Untold if one is not there
    static List<Quote> found(Archive in, List<Long> ids) throws Untold {
        List<Quote> quotes = in.quotes().find(ids);
        List<Long> missing = ids.stream().filter(id -> quotes.stream().noneMatch(quote -> quote.id() == id)).toList();
        if (!missing.isEmpty()) {
            throw new Untold("There is no quote " + String.join(", ", missing.stream().map(String::valueOf).toList()) + ".");
        }
        return quotes;
    }

    /// A tag as it is written.
    ///
    /// @throws Untold if it is no path
    static TagPath tag(String path) throws Untold {
        try {
            return TagPath.parse(path);
        } catch (IllegalArgumentException e) {
            throw new Untold(e.getMessage() + ". A tag is written like \"arms control > missile defense\".");
        }
    }

    /// The code of the document that is meant.
    ///
    /// @param id the code or its beginning
    static String document(Archive in, String id) throws Untold {
        return in.documents().codeBeginning(id)
                .orElseThrow(() -> new Untold("There is no document " + id + ", or more than one whose id begins so."));
    }
}
