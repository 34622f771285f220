package readout.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.SourceFormat;

/// Damaged files by the hundreds: each comes to a text that holds the invariants, or to a refusal with a sentence.
class MutationTest {

    private static final long SEED = 20100604;
    private static final int MUTANTS = 30;
    private static final int CUTS = 15;

    /// What the parsers threw: other people's may throw anything, ours keep their promises.
    private static final class OwnFaults extends Handler {

        private final List<Throwable> faults = new ArrayList<>();

        @Override
        public void publish(LogRecord log) {
            Throwable thrown = log.getThrown();
            if (thrown instanceof RuntimeException && Stream.of(thrown.getStackTrace()).map(StackTraceElement::getClassName)
                    .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.")).findFirst()
                    .filter(name -> name.startsWith("readout.")).isPresent()) {
                faults.add(thrown);
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private final Logger log = Logger.getLogger("readout.reading.format.ParserGuard");
    private final OwnFaults faults = new OwnFaults();

    @BeforeEach
    void watchTheParsers() {
        log.setLevel(Level.ALL);
        log.setUseParentHandlers(false);
        log.addHandler(faults);
    }

    @AfterEach
    void noneOfOursBrokeItsPromise() {
        log.removeHandler(faults);
        log.setUseParentHandlers(true);
        log.setLevel(null);
        faults.faults.forEach(Throwable::printStackTrace);
        assertEquals(List.of(), faults.faults, "seed " + SEED);
    }

    static List<Golden> files() {
        return Golden.all();
    }

    private static void readAndCheck(byte[] bytes, String what) {
        try {
            SourceReader reader = new SourceReader(Limits.standard());
            Source source = reader.read(bytes);
            SourceInvariants.check(source);
            if (source instanceof Source.Files files) {
                files.entries().forEach(entry -> SourceInvariants.check(reader.readEntry(entry)));
            }
        } catch (RuntimeException | Error e) {
            fail(what + " with seed " + SEED, e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void changedBytes(Golden file) {
        Random random = new Random(SEED);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] bytes = file.bytes().clone();
            int changes = 1 + random.nextInt(1 + bytes.length / 50);
            for (int k = 0; k < changes; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            readAndCheck(bytes, file.name() + ", mutant " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void cutOff(Golden file) {
        Random random = new Random(SEED);
        for (int i = 0; i < CUTS; i++) {
            readAndCheck(Arrays.copyOf(file.bytes(), random.nextInt(file.bytes().length)), file.name() + ", cut " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void piecesSwapped(Golden file) {
        Random random = new Random(SEED);
        for (int i = 0; i < CUTS; i++) {
            byte[] bytes = file.bytes().clone();
            int length = 1 + random.nextInt(bytes.length / 4);
            int from = random.nextInt(bytes.length - length);
            System.arraycopy(file.bytes(), from, bytes, random.nextInt(bytes.length - length), length);
            readAndCheck(bytes, file.name() + ", swap " + i);
        }
    }

    @Test
    void noise() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            readAndCheck(bytes, "noise " + i);
        }
    }

    @Test
    void tagsAndMarksAtRandom() {
        String[] pieces = {"<p>", "</p>", "<br>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<li>", "<ul>", "</ul>",
            "<h1>", "</h1>", "<pre>", "</pre>", "<blockquote>", "ROE: ", "words ", "\n", "\n\n", "**", "# ", "> ", "* ", "1. ", "[a](b)", "_", "&nbsp;",
            "—", "да", "\t", "<dl>", "<dt>", "<dd>", "<div class=nav>", "<form>", "\u00A0", "<q>", "</q>", "  \n"};
        Random random = new Random(SEED);
        for (int i = 0; i < 600; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "<html><body>" : "");
            for (int k = random.nextInt(60); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            readAndCheck(text.toString().getBytes(UTF_8), "tags " + i);
        }
    }

    @Test
    void plainTextIsNeverChanged() {
        String[] pieces = {"ROE: ", "words ", "\n", "\n\n", "* ", "- ", "1. ", "    ", "\t", "Q  ", "ДА", "да. ", ".", "\u00A0", "--", "# # #", "END", "\f"};
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("Words");
            for (int k = random.nextInt(80); k >= 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Source source = new SourceReader(Limits.standard()).read(text.toString().getBytes(UTF_8));
            if (source instanceof Source.Text found && found.text().format() == SourceFormat.PLAIN_TEXT) {
                assertEquals(text.toString(), found.text().text(), "seed " + SEED + ", text " + i);
                SourceInvariants.check(source);
            }
        }
    }
}
