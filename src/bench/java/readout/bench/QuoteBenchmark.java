package readout.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Opening;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.imports.ImportResult;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.TagPath;
import readout.archive.sql.Page;
import readout.desktop.kit.BackgroundTasks;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;
import readout.desktop.quotes.Arrangement;
import readout.desktop.quotes.QuoteGrouping;
import readout.desktop.quotes.QuoteScope;
import readout.desktop.quotes.QuoteSort;
import readout.desktop.quotes.QuotesModel;
import readout.desktop.quotes.QuotesPane;
import readout.desktop.workspace.Workspace;
import readout.intake.Intake;
import readout.intake.IntakeListener;
import readout.intake.IntakeOptions;
import readout.intake.IntakeProgress;
import readout.model.Span;
import readout.reading.DocumentReader;

/// Measures keeping a quote to the picture of its card, in the real pane over an archive that holds many quotes: by the clock, and the
/// processor time this program took meanwhile, which also means something on a machine that is busy with other things.
///
/// Arguments: the number of quotes (50,000), the number of documents (500), the seed (20090306). Without a display, run it with
/// `-Dglass.platform=Headless -Dprism.order=sw`.
public final class QuoteBenchmark {

    private static final int ROUNDS = 30;
    private static final int SIZE = 10_000;

    private final PrintStream out = System.out;
    private final int quotes;
    private final int documents;
    private final SplittableRandom random;
    private QuotesModel model;
    private Workspace workspace;
    private Stage stage;

    private QuoteBenchmark(int quotes, int documents, long seed) {
        this.quotes = quotes;
        this.documents = documents;
        random = new SplittableRandom(seed);
        out.printf("Seed %d, %,d quotes of %,d documents%n", seed, quotes, documents);
    }

    /// Runs the measurements.
    public static void main(String[] arguments) throws Exception {
        int quotes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        int documents = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 20_090_306L;
        Path folder = Files.createTempDirectory("readout-quotes-");
        try {
            new QuoteBenchmark(quotes, documents, seed).run(folder, seed);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(Path folder, long seed) throws Exception {
        Archive archive = fill(folder, seed);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        long before = used();
        long start = System.nanoTime();
        Platform.runLater(() -> show(archive));
        await(() -> model != null && model.bookProperty().get().cards().size() == quotes);
        row("open to all cards", "%,.0f ms".formatted((System.nanoTime() - start) / 1e6), "%,d MB more in use".formatted(used() - before >> 20));
        List<DocumentSummary> all = archive.documents().list(DocumentOrder.IMPORT, Page.all());
        measure("keep, all by date", QuoteScope.ALL, QuoteGrouping.NONE, all);
        measure("keep, all by exchange", QuoteScope.ALL, QuoteGrouping.EXCHANGE, all);
        measure("keep, all by tag", QuoteScope.ALL, QuoteGrouping.TAG, all);
        measure("keep, the document's", QuoteScope.DOCUMENT, QuoteGrouping.EXCHANGE, all);
        Platform.runLater(() -> {
            stage.hide();
            Platform.exit();
        });
        archive.close();
    }

    private Archive fill(Path folder, long seed) throws Exception {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        CorpusWriter writer = new CorpusWriter(seed);
        for (int i = 0; i < documents; i++) {
            Files.write(texts.resolve("%05d.txt".formatted(i)), writer.text(i, SIZE).getBytes(StandardCharsets.UTF_8));
        }
        if (!(Archive.create(folder.resolve("quotes.readout"), ArchiveOptions.usual()) instanceof Opening.Opened(Archive archive, var upgrade))) {
            throw new IllegalStateException("The archive could not be made");
        }
        Intake.addCatalogue(archive);
        new Intake(archive, new DocumentReader(Intake.knowledge(archive))::read, IntakeOptions.usual()).run(List.of(texts), new Silent(), () -> false);
        List<DocumentSummary> all = archive.documents().list(DocumentOrder.IMPORT, Page.all());
        List<NewQuote> wanted = new ArrayList<>();
        List<Long> gathered = new ArrayList<>();
        for (int i = 0; i < quotes; i++) {
            NewQuote quote = NewQuote.of(all.get(i % all.size()).id(), span());
            wanted.add(i % 3 == 0 ? quote.withTags(TagPath.parse("topic " + i % 40 + " > part " + i % 7)) : i % 5 == 0 ? quote.withNote("A note, number " + i) : quote);
            if (wanted.size() == 1_000 || i == quotes - 1) {
                archive.quotes().keep(wanted).stream().limit(40).forEach(kept -> gathered.add(kept.id()));
                wanted.clear();
            }
        }
        for (int i = 0; i + 4 <= gathered.size(); i += 4) {
            archive.exchanges().add("Exchange " + i / 4, "", gathered.subList(i, i + 4));
        }
        return archive;
    }

    private Span span() {
        int at = random.nextInt(600, SIZE - 400);
        return new Span(at, at + random.nextInt(20, 250));
    }

    private void show(Archive archive) {
        Messages messages = Messages.of(Locale.ENGLISH);
        workspace = new Workspace(new BackgroundTasks(Throwable::printStackTrace));
        model = new QuotesModel(workspace, messages);
        QuotesPane pane = new QuotesPane(workspace, model, messages, new QuotesPane.Saving(Path.of("."), suggested -> Optional.empty()));
        Theme theme = new Theme();
        Scene scene = new Scene((Parent) pane.node(), 336, 600);
        theme.applyTo(scene);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
        workspace.open(archive);
    }

    private void measure(String what, QuoteScope scope, QuoteGrouping grouping, List<DocumentSummary> all) throws Exception {
        Platform.runLater(() -> model.arrangementProperty().set(new Arrangement(scope, QuoteSort.DATE, grouping, "")));
        double[] millis = new double[ROUNDS];
        double[] busy = new double[ROUNDS];
        for (int round = -10; round < ROUNDS; round++) {
            String document = all.get(random.nextInt(all.size())).id();
            Platform.runLater(() -> workspace.selection().onDocument(document));
            await(() -> workspace.documentProperty().get().filter(shown -> shown.id().equals(document)).isPresent());
            quiet();
            double before = processor();
            double one = keep();
            if (round >= 0) {
                millis[round] = one;
                busy[round] = processor() - before;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(busy);
        row(what, "p50 %,.1f ms".formatted(millis[ROUNDS / 2]), "p95 %,.1f ms (aim 50); processor p50 %,.1f ms, p95 %,.1f ms".formatted(
                millis[(int) (ROUNDS * 0.95) - 1], busy[ROUNDS / 2], busy[(int) (ROUNDS * 0.95) - 1]));
    }

    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    /// From the key to the pulse that has laid out the list with the new card selected.
    private double keep() throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(1);
        long[] times = new long[2];
        Platform.runLater(() -> {
            List<Long> before = model.selectedProperty().get();
            model.selectedProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends List<Long>> property, List<Long> was, List<Long> is) {
                    if (is.size() == 1 && !is.equals(before)) {
                        model.selectedProperty().removeListener(this);
                        stage.getScene().addPostLayoutPulseListener(new Runnable() {
                            @Override
                            public void run() {
                                stage.getScene().removePostLayoutPulseListener(this);
                                times[1] = System.nanoTime();
                                drawn.countDown();
                            }
                        });
                        Platform.requestNextPulse();
                    }
                }
            });
            times[0] = System.nanoTime();
            model.onKeep(span());
        });
        drawn.await();
        return (times[1] - times[0]) / 1e6;
    }

    /// Lets what the last step began come to an end.
    private static void quiet() throws Exception {
        Thread.sleep(60);
    }

    private static void await(BooleanSupplier condition) throws Exception {
        boolean[] holds = new boolean[1];
        while (!holds[0]) {
            CountDownLatch asked = new CountDownLatch(1);
            Platform.runLater(() -> {
                holds[0] = condition.getAsBoolean();
                asked.countDown();
            });
            asked.await();
            Thread.sleep(2);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void row(String what, String value, String note) {
        out.printf("%-28s %14s   %s%n", what, value, note);
    }

    private static final class Silent implements IntakeListener {
        @Override
        public void progressed(IntakeProgress progress) {
            // Only keeping is measured.
        }

        @Override
        public void stored(List<ImportResult> results) {
            // Only keeping is measured.
        }
    }
}
