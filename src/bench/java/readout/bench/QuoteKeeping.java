package readout.bench;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import readout.archive.Archive;
import readout.archive.check.CheckReport;
import readout.archive.check.CheckWatch;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.TagPath;
import readout.archive.quotes.anchoring.TwoVersions;
import readout.archive.sql.Page;
import readout.model.Span;

/// Measures, in an archive that has many quotes, how long keeping one more takes, how long finding quotes again in a changed text,
/// and how long checking all of them.
final class QuoteKeeping {

    private static final int ROUNDS = 300;
    private static final int WORDS = 120;

    private final Benchmark.Table table;
    private final SplittableRandom random;

    QuoteKeeping(Benchmark.Table table, long seed) {
        this.table = table;
        this.random = new SplittableRandom(seed + 1);
    }

    void run(Archive archive) {
        List<String> documents = archive.documents().list(DocumentOrder.IMPORT, Page.all()).stream().map(DocumentSummary::id).toList();
        int held = archive.quotes().count(QuoteFilter.all());
        double[] keeping = new double[ROUNDS];
        double[] deleting = new double[ROUNDS];
        for (int i = -20; i < ROUNDS; i++) {
            String document = documents.get(random.nextInt(documents.size()));
            int from = random.nextInt(archive.documents().text(document).orElseThrow().length() - WORDS);
            long start = System.nanoTime();
            Quote kept = archive.quotes().keep(List.of(NewQuote.of(document, new Span(from, from + WORDS)).withTags(TagPath.parse("topic > 7")))).getFirst();
            long between = System.nanoTime();
            archive.quotes().delete(List.of(kept.id()));
            if (i >= 0) {
                keeping[i] = (between - start) / 1e6;
                deleting[i] = (System.nanoTime() - between) / 1e6;
            }
        }
        tell("keeping a quote", keeping, "aim 50, with %,d quotes".formatted(held));
        tell("deleting a quote", deleting, "");
        placing(archive, documents.getFirst());
        long start = System.nanoTime();
        CheckReport report = archive.check(CheckWatch.NONE);
        table.row("check of everything", "%,.1f s".formatted((System.nanoTime() - start) / 1e9), report.parts().stream()
                .filter(part -> part.what().equals("quotes")).map(part -> "%,d quotes, %,d wrong".formatted(part.looked(), part.found())).findFirst().orElse(""));
    }

    /// Compares a long text with a changed one, and finds a thousand quotes again.
    private void placing(Archive archive, String document) {
        String text = archive.documents().text(document).orElseThrow().repeat(100);
        String changed = text.replace("treaty", "agreement").replaceFirst("\n\n", "\n\nAs delivered.\n\n");
        long start = System.nanoTime();
        TwoVersions versions = new TwoVersions(text, changed);
        for (int i = 0; i < 1000; i++) {
            int from = random.nextInt(text.length() - WORDS);
            versions.place(new Span(from, from + WORDS));
        }
        table.row("finding quotes again", "%,.2f s".formatted((System.nanoTime() - start) / 1e9), "1,000 quotes of a text of %,.1f MB".formatted(text.length() / 1e6));
    }

    private void tell(String what, double[] millis, String note) {
        Arrays.sort(millis);
        table.row(what, "p50 %,.1f ms".formatted(millis[ROUNDS / 2]), "p95 %,.1f ms%s".formatted(millis[ROUNDS * 95 / 100], note.isEmpty() ? "" : " (" + note + ")"));
    }
}
