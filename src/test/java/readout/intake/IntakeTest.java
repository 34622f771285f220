package readout.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.check.CheckWatch;
import readout.archive.imports.ImportEntry;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportResult;
import readout.archive.sql.Page;
import readout.model.Refusal;
import readout.reading.Reading;
import readout.reading.catalogue.CatalogueReader;

class IntakeTest {

    private static final IntakeOptions OPTIONS = IntakeOptions.usual();

    @TempDir
    Path folder;
    Path texts;
    Archive archive;
    final List<IntakeProgress> progress = new ArrayList<>();
    final Map<String, ImportOutcome> outcomes = new TreeMap<>();

    @BeforeEach
    void create() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        archive = Samples.create(folder.resolve("a.readout"));
    }

    @AfterEach
    void close() {
        assertTrue(archive.check(CheckWatch.NONE).isSound());
        archive.close();
    }

    @Test
    void everyFileOfAFolderComesInUnderItsPath() throws Exception {
        write("b.txt", "bee");
        write("deep/er/a.txt", "ay");
        write("deep/.hidden", "secret");
        write(".git/config", "secret");
        write("deep/__MACOSX/a.txt", "fork");
        long batch = run(IntakeTest::read, texts);
        assertEquals(List.of(texts.resolve("b.txt").toString(), texts.resolve("deep/er/a.txt").toString()), List.copyOf(outcomes.keySet()));
        assertEquals(List.of("imported", "imported"), words());
        assertEquals(2, archive.documents().count());
        assertEquals(outcomes.keySet(), Map.copyOf(entries(batch)).keySet());
        assertTrue(archive.imports().list(Page.all()).getFirst().finished().isPresent());
    }

    @Test
    void aHiddenFileThatIsNamedItselfComesIn() throws Exception {
        run(IntakeTest::read, write(".notes", "mine"));
        assertEquals(List.of("imported"), words());
    }

    @Test
    void aFileThatIsNamedAndMetIsTakenOnce() throws Exception {
        Path file = write("a.txt", "words");
        Files.createSymbolicLink(texts.resolve("link.txt"), file);
        run(IntakeTest::read, file, texts, file);
        assertEquals(List.of("imported"), words());
        assertEquals(1, progress.getLast().total());
    }

    @Test
    void aLinkThatLeadsBackIsNotFollowedForEver() throws Exception {
        write("in/a.txt", "words");
        Files.createSymbolicLink(texts.resolve("in/back"), texts);
        run(IntakeTest::read, texts);
        assertEquals(List.of("imported"), words());
    }

    @Test
    void whatIsNoFileOrTheArchiveItselfIsTold() throws Exception {
        run(IntakeTest::read, folder.resolve("none.txt"), folder);
        assertEquals(new ImportOutcome.Failed("There is no such file."), outcomes.get(folder.resolve("none.txt").toString()));
        assertEquals(new ImportOutcome.Skipped("This is the archive itself."), outcomes.get(folder.resolve("a.readout").toString()));
        assertEquals(0, archive.documents().count());
    }

    @Test
    void theFilesOfABundleComeInEachByItself() throws Exception {
        Path zip = write("x.zip", "zip");
        byte[] inner = "inner words".getBytes(StandardCharsets.UTF_8);
        run(bytes -> new Reading.Bundle(List.of(new Reading.Item("one.txt", inner, read(inner)),
                new Reading.Item("sub/two.bin", new byte[] {0}, refused("It is no text.")))), zip);
        assertEquals("imported", outcomes.get(zip + "!one.txt").word());
        assertEquals(new ImportOutcome.Failed("It is no text."), outcomes.get(zip + "!sub/two.bin"));
        run(bytes -> new Reading.Bundle(List.of()), zip);
        assertEquals("failed", outcomes.get(zip.toString()).word());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestGoesOn() throws Exception {
        for (String name : List.of("refused", "throws", "overflows", "needs memory", "good")) {
            write(name, name);
        }
        run(bytes -> switch (new String(bytes, StandardCharsets.UTF_8)) {
            case "refused" -> refused("It is empty.");
            case "throws" -> throw new IllegalStateException("a fault");
            case "overflows" -> throw new StackOverflowError();
            case "needs memory" -> throw new OutOfMemoryError();
            default -> read(bytes);
        }, texts);
        assertEquals(List.of("imported", "failed", "failed", "failed", "failed"), words());
        assertEquals("It is empty.", outcomes.get(texts.resolve("refused").toString()).reason());
        assertEquals("The file needs more memory than there is.", outcomes.get(texts.resolve("needs memory").toString()).reason());
        assertTrue(outcomes.values().stream().allMatch(outcome -> outcome.document().isPresent() || !outcome.reason().isBlank()));
    }

    @Test
    void aFileThatIsTooLargeIsNotOpened() throws Exception {
        Path big = write("big.txt", "x".repeat(2 << 20));
        run(OPTIONS.withFileBytes(1 << 20), bytes -> fail("opened"), texts);
        assertEquals(new ImportOutcome.Failed("The file is larger than 1 MB."), outcomes.get(big.toString()));
    }

    @Test
    void aReaderThatHangsIsLeftBehindAndNothingElseIsLost() throws Exception {
        for (int i = 0; i < 40; i++) {
            write("file" + i, i % 10 == 3 ? "hang " + i : "words " + i);
        }
        CountDownLatch end = new CountDownLatch(1);
        run(OPTIONS.withFilePatience(Duration.ofMillis(150)), bytes -> {
            if (new String(bytes, StandardCharsets.UTF_8).startsWith("hang")) {
                hang(end);
            }
            return read(bytes);
        }, texts);
        end.countDown();
        assertEquals(40, outcomes.size());
        assertEquals(4, outcomes.values().stream().filter(o -> o.reason().contains("given up")).count());
        assertEquals(36, archive.documents().count());
    }

    @Test
    void filesAreReadAtTheSameTime() throws Exception {
        int readers = 3;
        CyclicBarrier together = new CyclicBarrier(readers);
        for (int i = 0; i < readers; i++) {
            write("file" + i, "words " + i);
        }
        IntakeOptions options = new IntakeOptions(readers, 10, 1 << 20, 1 << 20, 1 << 20, Duration.ofSeconds(60));
        run(options, bytes -> {
            try {
                together.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
            return read(bytes);
        }, texts);
        assertEquals(List.of("imported", "imported", "imported"), words());
    }

    @Test
    void onlySoMuchIsUnderWayAtOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            write("file" + i, ("words " + i + " ").repeat(100));
        }
        AtomicLong underWay = new AtomicLong();
        AtomicLong most = new AtomicLong();
        IntakeOptions options = new IntakeOptions(4, 1, 1, 3000, 1 << 20, Duration.ofSeconds(60));
        new Intake(archive, bytes -> {
            most.accumulateAndGet(underWay.addAndGet(bytes.length), Math::max);
            return read(bytes);
        }, options).run(List.of(texts), new IntakeListener() {
            @Override
            public void progressed(IntakeProgress now) {
                underWay.addAndGet(-bytesOf(now.file()));
            }

            @Override
            public void stored(List<ImportResult> results) {
                // what is stored is looked at elsewhere
            }
        }, () -> false);
        assertEquals(30, archive.documents().count());
        assertTrue(most.get() <= 3000, "at once: " + most);
    }

    @Test
    void aCancelledImportKeepsWhatWasBegunAndNamesTheRest() throws Exception {
        // More than are ever under way at once.
        int files = 1500;
        for (int i = 0; i < files; i++) {
            write("file%04d".formatted(i), "words " + i);
        }
        AtomicBoolean cancelled = new AtomicBoolean();
        long batch = run(OPTIONS.withBatchFiles(5), bytes -> {
            cancelled.set(true);
            return read(bytes);
        }, cancelled, texts);
        int imported = archive.documents().count();
        assertTrue(imported > 0 && imported < files, "imported: " + imported);
        assertEquals(files, outcomes.size());
        assertEquals(files - imported, outcomes.values().stream().filter(o -> o instanceof ImportOutcome.Skipped).count());
        assertEquals(files, entries(batch).size());
    }

    @Test
    void progressCountsFilesAndBytes() throws Exception {
        write("a", "12345");
        write("b", "123");
        run(IntakeTest::read, texts);
        assertEquals(2, progress.size());
        assertEquals(List.of(1, 2), progress.stream().map(IntakeProgress::done).toList());
        assertEquals(8, progress.getLast().bytesDone());
        assertTrue(progress.stream().allMatch(now -> now.total() == 2 && now.bytesTotal() == 8));
    }

    @Test
    void anArchiveThatFailsEndsTheImport() throws Exception {
        write("a", "words");
        Archive closed = Samples.create(folder.resolve("closed.readout"));
        Intake intake = new Intake(closed, bytes -> {
            closed.close();
            return read(bytes);
        }, OPTIONS);
        assertThrows(IllegalStateException.class, () -> intake.run(List.of(texts), listener(), () -> false));
    }

    @Test
    void theCatalogueIsKnownToTheReader() {
        Intake.addCatalogue(archive);
        assertEquals(419, Intake.knowledge(archive).meetings().size());
        assertEquals(103, Intake.knowledge(archive).people().size());
        assertEquals(new CatalogueReader().bundled().meetings().stream().map(m -> m.id()).sorted().toList(),
                Intake.knowledge(archive).meetings().stream().map(m -> m.id()).sorted().toList());
        assertEquals(Set.copyOf(new CatalogueReader().bundled().people()),
                Set.copyOf(Intake.knowledge(archive).people()));
        assertEquals(Set.copyOf(new CatalogueReader().bundled().meetings()),
                Set.copyOf(Intake.knowledge(archive).meetings()));
    }

    private long run(DocumentSource source, Path... paths) throws InterruptedException {
        return run(OPTIONS, source, paths);
    }

    private long run(IntakeOptions options, DocumentSource source, Path... paths) throws InterruptedException {
        return run(options, source, new AtomicBoolean(), paths);
    }

    private long run(IntakeOptions options, DocumentSource source, AtomicBoolean cancelled, Path... paths) throws InterruptedException {
        return new Intake(archive, source, options).run(List.of(paths), listener(), cancelled::get);
    }

    private IntakeListener listener() {
        return new IntakeListener() {
            @Override
            public void progressed(IntakeProgress now) {
                progress.add(now);
            }

            @Override
            public void stored(List<ImportResult> results) {
                for (ImportResult result : results) {
                    outcomes.put(result.file(), result.outcome());
                    result.outcome().document().ifPresent(code -> assertTrue(archive.documents().find(code).isPresent()));
                }
            }
        };
    }

    private List<String> words() {
        return outcomes.values().stream().map(ImportOutcome::word).toList();
    }

    private Map<String, String> entries(long batch) {
        Map<String, String> entries = new TreeMap<>();
        for (ImportEntry entry : archive.imports().entries(batch, Page.all())) {
            entries.put(entry.file(), entry.status());
        }
        return entries;
    }

    private Path write(String name, String text) throws IOException {
        Path file = texts.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static long bytesOf(String file) {
        try {
            return Files.size(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(byte[] bytes) {
        return new Reading.Read(Samples.plain(new String(bytes, StandardCharsets.UTF_8), Samples.ROE));
    }

    private static Reading refused(String sentence) {
        return new Reading.Refused(new Refusal(Refusal.Kind.UNREADABLE, sentence));
    }

    /// Comes back only at the end, whoever interrupts.
    private static void hang(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return;
            } catch (InterruptedException e) {
                // a parser that hangs does not listen
            }
        }
    }
}
