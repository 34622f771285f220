package readout.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import readout.archive.Archive;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.TagPath;
import readout.archive.sql.Page;
import readout.exporting.ExportBook;
import readout.exporting.ExportFormat;
import readout.exporting.ExportOptions;
import readout.exporting.Exported;
import readout.exporting.file.Exporters;
import readout.exporting.file.FileExport;
import readout.model.Span;
import readout.outgoing.Assembling;
import readout.outgoing.Scope;

/// Keeps many quotes in an archive that has documents, and measures how fast each format takes them all, from the archive to a
/// file that is safely on the disk.
final class QuoteExports {

    private static final int QUOTES = 50_000;
    private static final int BATCH = 5_000;
    private static final int WORDS = 200;
    private static final List<ExportFormat> FORMATS = List.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.MARKDOWN, ExportFormat.HTML,
            ExportFormat.RIS);

    private final Benchmark.Table table;
    private final SplittableRandom random;

    QuoteExports(Benchmark.Table table, long seed) {
        this.table = table;
        this.random = new SplittableRandom(seed);
    }

    void run(Archive archive, Path folder) {
        long start = System.nanoTime();
        keep(archive);
        double kept = seconds(start);
        table.row("quotes kept", "%,.1f s".formatted(kept), "%,.0f a second".formatted(QUOTES / kept));
        for (ExportFormat format : FORMATS) {
            long begun = System.nanoTime();
            ExportBook book = new Assembling(archive, Clock.systemUTC()).book(Scope.all());
            double assembled = seconds(begun);
            Path file = folder.resolve("quotes." + format.extension());
            Exported exported = new FileExport(Exporters.of(format)).write(book, ExportOptions.usual(), file, () -> false);
            if (!(exported instanceof Exported.Written(_, long bytes, int quotes)) || quotes != QUOTES) {
                throw new IllegalStateException("Not written: " + exported);
            }
            double whole = seconds(begun);
            table.row("export: " + format.word(), "%,.2f s".formatted(whole), "%,.0f quotes a second%s, of it %,.2f s to put together, %,.1f MB"
                    .formatted(QUOTES / whole, format == ExportFormat.CSV ? " (aim 20,000)" : "", assembled, bytes / 1e6));
        }
    }

    private void keep(Archive archive) {
        List<String> documents = archive.documents().list(DocumentOrder.IMPORT, Page.all()).stream().map(DocumentSummary::id).toList();
        List<NewQuote> batch = new ArrayList<>();
        for (int i = 0; i < QUOTES; i++) {
            String document = documents.get((int) ((long) i * documents.size() / QUOTES));
            String text = archive.documents().text(document).orElseThrow();
            int from = random.nextInt(text.length() - WORDS);
            batch.add(NewQuote.of(document, new Span(from, from + WORDS)).withNote("Note " + i).withTags(TagPath.parse("topic > " + i % 40)));
            if (batch.size() == BATCH) {
                archive.quotes().keep(batch);
                batch.clear();
            }
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
