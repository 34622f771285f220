package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.check.CheckWatch;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.sql.Page;
import readout.model.Document;
import readout.model.Span;

class ConcurrencyTest {

    private static final int DOCUMENTS = 240;
    private static final int BATCH = 12;

    @TempDir
    Path folder;

    @Test
    void readersSeeWholeDocumentsOnlyWhileOthersWrite() throws Exception {
        try (Archive archive = Samples.create(folder.resolve("a.readout")); ExecutorService threads = Executors.newFixedThreadPool(8)) {
            AtomicBoolean over = new AtomicBoolean();
            List<Future<?>> running = new ArrayList<>();
            // More readers than the archive reads with at once.
            for (int i = 0; i < 6; i++) {
                long seed = i;
                running.add(threads.submit(() -> read(archive, new Random(seed), over)));
            }
            Future<?> editing = threads.submit(() -> edit(archive, over));
            for (int from = 0; from < DOCUMENTS; from += BATCH) {
                Document[] batch = new Document[BATCH];
                for (int i = 0; i < BATCH; i++) {
                    batch[i] = Samples.plain("Document " + (from + i) + " says so. ".repeat(50 + from), Samples.ROE, Samples.ORLOV);
                }
                Samples.importAll(archive, batch);
            }
            over.set(true);
            for (Future<?> each : running) {
                each.get();
            }
            editing.get();
            assertEquals(DOCUMENTS, archive.documents().count());
            assertEquals(DOCUMENTS, archive.people().summary("ann-roe").orElseThrow().documents());
            assertTrue(archive.check(CheckWatch.NONE).isSound());
        }
    }

    private static void read(Archive archive, Random random, AtomicBoolean over) {
        int before = 0;
        while (!over.get()) {
            List<DocumentSummary> documents = archive.documents().list(DocumentOrder.IMPORT, Page.all());
            assertTrue(documents.size() >= before && documents.size() % BATCH == 0, "A batch came in by halves: " + documents.size());
            before = documents.size();
            if (before > 0) {
                String code = documents.get(random.nextInt(before)).id();
                Document document = archive.documents().find(code).orElseThrow().document();
                assertEquals(document.text().length(), document.turns().getFirst().speech().end());
            }
        }
    }

    private static void edit(Archive archive, AtomicBoolean over) {
        int kept = 0;
        while (!over.get()) {
            List<DocumentSummary> documents = archive.documents().list(DocumentOrder.IMPORT, Page.first(1));
            if (!documents.isEmpty()) {
                archive.quotes().keep(List.of(NewQuote.of(documents.getFirst().id(), new Span(0, 8))));
                assertEquals(++kept, archive.quotes().count(QuoteFilter.all()));
            }
        }
    }
}
