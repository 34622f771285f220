package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.check.CheckReport;
import readout.archive.check.CheckWatch;
import readout.archive.quotes.QuoteFilter;

/// A process that imports is ended by force, again and again, at any moment. Whatever it reported must be there, whole, and
/// nothing by halves.
class KillTest {

    private static final int ROUNDS = 15;

    @TempDir
    Path folder;

    @Test
    void whatWasReportedIsThereAfterAnyEnd() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path file = folder.resolve("a.readout");
        Samples.create(file).close();
        Map<String, String> reported = new HashMap<>();
        int quotes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String line : linesUntilKilled(file, round, random)) {
                String[] words = line.split(" ");
                switch (words[0]) {
                    case "imported" -> reported.put(words[1], words[2]);
                    case "quoted" -> quotes++;
                    default -> throw new AssertionError(line);
                }
            }
            try (Archive archive = Samples.opened(Archive.open(file, Samples.options()))) {
                String context = "seed " + seed + ", round " + round;
                reported.forEach((code, digest) -> assertEquals(digest,
                        archive.documents().find(code).orElseThrow(() -> new AssertionError(code + " is lost, " + context)).textSha256()));
                assertTrue(archive.quotes().count(QuoteFilter.all()) >= quotes, context);
                CheckReport report = archive.check(CheckWatch.NONE);
                assertTrue(report.isSound(), () -> context + ": " + report);
            }
        }
        assertTrue(reported.size() > ROUNDS, "too little was imported to tell: " + reported.size());
    }

    /// Lets a child import and kills it after some of its lines, at no particular moment.
    private List<String> linesUntilKilled(Path file, int round, Random random) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command(file, round)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = child.inputReader()) {
            for (int left = random.nextInt(40); left >= 0; left--) {
                String line = out.readLine();
                if (line == null) {
                    break;
                }
                lines.add(line);
            }
            long until = System.nanoTime() + random.nextInt(20_000_000);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            // Not by the process itself, which would close its output too.
            child.toHandle().destroyForcibly();
            // What it said before its end counts as reported, too; half a line does not.
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.endsWith(".")) {
                    lines.add(line);
                }
            }
        }
        assertTrue(child.waitFor(60, TimeUnit.SECONDS));
        return lines;
    }

    private List<String> command(Path file, int round) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + folder, "-cp", classPath(), KillChild.class.getName(),
                file.toString(), String.valueOf(round));
    }

    /// Everything this test runs with, whether as modules or not.
    private static String classPath() {
        String own = Path.of(URI.create(KillTest.class.getResource("KillTest.class").toString())).getParent().getParent().getParent().toString();
        return String.join(File.pathSeparator, own, System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""));
    }
}
