package readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Opening;
import readout.archive.imports.ImportResult;
import readout.archive.search.HitOrder;
import readout.archive.search.query.QueryParser;
import readout.archive.sql.Page;
import readout.intake.Intake;
import readout.intake.IntakeListener;
import readout.intake.IntakeOptions;
import readout.intake.IntakeProgress;
import readout.reading.DocumentReader;

/// Measures import, search, size and memory over a generated corpus beside a floor measured in the same run, and prints a table.
///
/// Arguments: the number of documents (20,000), the size of each in characters (10,000), the seed (20070515).
public final class Benchmark {

    private static final int ROUNDS = 40;
    private static final List<String[]> QUERIES = List.of(
            new String[] {"a rare word", "perezagruzka"},
            new String[] {"a common word", "security"},
            new String[] {"two words", "missile defense"},
            new String[] {"a phrase", "\"missile defense\""},
            new String[] {"a beginning", "negot*"},
            new String[] {"either or", "Kosovo OR Georgia"},
            new String[] {"near", "missile NEAR treaty"},
            new String[] {"without", "treaty -weapons"},
            new String[] {"a speaker and years", "speaker:Lavrov 2007..2009 \"missile defense\""},
            new String[] {"Russian word forms", "ракета"});

    private final PrintStream out;
    private final int documents;
    private final int size;
    private final long seed;

    private Benchmark(PrintStream out, int documents, int size, long seed) {
        this.out = out;
        this.documents = documents;
        this.size = size;
        this.seed = seed;
    }

    /// Runs the measurements.
    public static void main(String[] arguments) throws Exception {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 20_070_515L;
        Path folder = Files.createTempDirectory("readout-bench-");
        try {
            new Benchmark(System.out, documents, size, seed).run(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Benchmark::delete);
            }
        }
    }

    private void run(Path folder) throws Exception {
        out.printf("Seed %d, %,d documents, %d processors, heap at most %,d MB%n", seed, documents,
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
        Path texts = Files.createDirectories(folder.resolve("texts"));
        long bytes = writeCorpus(texts);
        row("corpus", "%,.1f MB".formatted(bytes / 1e6), "");
        double floor = new PlainFloor().seconds(texts, folder.resolve("floor.db"));
        row("floor: plain FTS5 insert", "%,.1f s".formatted(floor), "%,.1f MB/s".formatted(bytes / 1e6 / floor));
        Path file = folder.resolve("bench.readout");
        double seconds = importCorpus(texts, file);
        row("import", "%,.1f s".formatted(seconds), "%,.1f MB/s, %.2f times the floor (aim 2)".formatted(bytes / 1e6 / seconds, seconds / floor));
        row("heap at peak", "%,d MB".formatted(peakHeap() >> 20), "aim 512");
        row("archive file", "%,.1f MB".formatted(Files.size(file) / 1e6), "%.2f times the text (aim 2.2)".formatted(Files.size(file) / (double) bytes));
        search(file);
        try (Archive archive = opened(Archive.open(file, ArchiveOptions.usual()))) {
            new QuoteExports(this::row, seed).run(archive, folder);
            new QuoteKeeping(this::row, seed).run(archive);
        }
    }

    /// Takes the lines of the table.
    interface Table {
        void row(String what, String value, String note);
    }

    private long writeCorpus(Path texts) throws IOException {
        CorpusWriter writer = new CorpusWriter(seed);
        long bytes = 0;
        for (int i = 0; i < documents; i++) {
            byte[] text = writer.text(i, size).getBytes(StandardCharsets.UTF_8);
            bytes += text.length;
            Files.write(Files.createDirectories(texts.resolve("%03d".formatted(i / 500))).resolve("%05d.txt".formatted(i)), text);
        }
        return bytes;
    }

    private double importCorpus(Path texts, Path file) throws InterruptedException {
        resetPeaks();
        long start = System.nanoTime();
        int[] imported = new int[1];
        try (Archive archive = opened(Archive.create(file, ArchiveOptions.usual()))) {
            Intake.addCatalogue(archive);
            new Intake(archive, new DocumentReader(Intake.knowledge(archive))::read, IntakeOptions.usual()).run(List.of(texts), new IntakeListener() {
                @Override
                public void progressed(IntakeProgress progress) {
                    // Only the end is measured.
                }

                @Override
                public void stored(List<ImportResult> results) {
                    imported[0] += (int) results.stream().filter(result -> result.outcome().word().equals("imported")).count();
                }
            }, () -> false);
        }
        if (imported[0] != documents) {
            throw new IllegalStateException("Imported " + imported[0] + " of " + documents);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void search(Path file) {
        long start = System.nanoTime();
        try (Archive archive = opened(Archive.open(file, ArchiveOptions.usual()))) {
            archive.search().search(QueryParser.parse(QUERIES.getFirst()[1]), HitOrder.RELEVANCE, Page.first(50));
            row("open to first query", "%,.0f ms".formatted((System.nanoTime() - start) / 1e6), "");
            for (String[] query : QUERIES) {
                search(archive, query);
            }
        }
    }

    private void search(Archive archive, String[] query) {
        double[] millis = new double[ROUNDS];
        int found = 0;
        for (int round = -3; round < ROUNDS; round++) {
            long start = System.nanoTime();
            found = archive.search().search(QueryParser.parse(query[1]), HitOrder.RELEVANCE, Page.first(50)).counts().passages();
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        row("search: " + query[0], "p50 %,.1f ms".formatted(millis[ROUNDS / 2]),
                "p95 %,.1f ms (aim 30), %,d passages, %s".formatted(millis[(int) (ROUNDS * 0.95) - 1], found, query[1]));
    }

    private void row(String what, String value, String note) {
        out.printf("%-28s %14s   %s%n", what, value, note);
    }

    private static Archive opened(Opening opening) {
        if (opening instanceof Opening.Opened(Archive archive, var upgrade)) {
            return archive;
        }
        throw new IllegalStateException(opening.sentence());
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /// The sum of the peaks of the heap's parts, which is at least the heap's own peak.
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
