package readout.reading.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every style of page gives its turns, as printed and with its layout damaged in the ways that copying and scraping damage it.
class TranscriptFixturesTest {

    private enum Damage {
        NONE(text -> text),
        CARRIAGE_RETURNS_LEFT(text -> text.replace("\n", " \n")),
        NO_BLANK_LINES(text -> text.replaceAll("\n[ \t]*\n+", "\n")),
        WRAPPED(Damage::wrap),
        WRAPPED_WITHOUT_BLANK_LINES(text -> wrap(text).replaceAll("\n[ \t]*\n+", "\n")),
        DOUBLE_SPACED(text -> text.replace("\n", "\n\n")),
        ONE_LINE(text -> text.replaceAll("\\s*\n\\s*", " ")),
        HARD_SPACES(text -> text.replaceAll("(?<=\\p{Lu}\\p{L}{0,20}\\.?) (?=\\p{Lu})", "\u00A0")),
        DOUBLED_SPACES(text -> text.replaceAll("(?<=\\S) (?=\\S)", "  ")),
        WIDE_COLONS(text -> text.replaceAll("(?m)(?<=^.{1,60}):(?=\\s)", "\uFF1A"));

        private final UnaryOperator<String> change;

        Damage(UnaryOperator<String> change) {
            this.change = change;
        }

        /// A damaged colon inside a speech is no business of the labels.
        private static Fixtures.Row mended(Fixtures.Row row) {
            return new Fixtures.Row(row.kind(), row.label(), row.interpreted(), row.reporter(), row.outlet(),
                    row.speech().replace('\uFF1A', ':'));
        }

        private static String wrap(String text) {
            StringBuilder out = new StringBuilder();
            for (String line : text.split("\n", -1)) {
                int column = 0;
                for (String word : line.split("(?<=\\s)(?=\\S)")) {
                    if (column > 0 && column + word.strip().length() > 70) {
                        out.setLength(out.toString().stripTrailing().length());
                        out.append('\n');
                        column = 0;
                    }
                    out.append(word);
                    column += word.length();
                }
                out.append('\n');
            }
            return out.toString();
        }
    }

    static Stream<Arguments> damagedFixtures() {
        return Fixtures.NAMES.stream().flatMap(name -> Stream.of(Damage.values()).map(damage -> Arguments.of(name, damage)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("damagedFixtures")
    void givesItsTurns(String name, Damage damage) {
        String text = damage.change.apply(Fixtures.text(name));
        assertSame(name, Fixtures.rows(text));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isATranscript(String name) {
        double strength = Fixtures.read(Fixtures.text(name)).orElseThrow().strength();
        assertTrue(strength >= 0.5, name + ": " + strength);
    }

    /// Whatever stands before a label runs into it: the page's paragraphs were joined without a space.
    @ParameterizedTest
    @MethodSource("names")
    void labelsGluedToWhatStandsBefore(String name) {
        String text = Fixtures.text(name);
        List<Label> labels = new ArrayList<>();
        Fixtures.read(text).orElseThrow().turns().stream().skip(1).forEach(t -> t.labelSpan().ifPresent(s -> labels.add(new Label(s.start()))));
        StringBuilder glued = new StringBuilder(text);
        for (int i = labels.size() - 1; i >= 0; i--) {
            int at = labels.get(i).start;
            int from = at;
            while (from > 0 && (Character.isWhitespace(glued.charAt(from - 1)) || glued.charAt(from - 1) == '[')) {
                from--;
            }
            boolean bracket = glued.substring(from, at).contains("[");
            glued.replace(from, at, bracket ? "[" : "");
        }
        assertSame(name, Fixtures.rows(glued.toString()));
    }

    private record Label(int start) {
    }

    static Stream<String> names() {
        return Fixtures.NAMES.stream();
    }

    /// Shows only the turns that differ.
    private static void assertSame(String name, List<Fixtures.Row> actual) {
        List<Fixtures.Row> missing = new ArrayList<>(Fixtures.turns(name));
        List<Fixtures.Row> extra = new ArrayList<>(actual.stream().map(Damage::mended).toList());
        List<Fixtures.Row> expected = List.copyOf(missing);
        List<Fixtures.Row> found = List.copyOf(extra);
        found.forEach(missing::remove);
        expected.forEach(extra::remove);
        assertEquals(missing, extra, name);
        assertEquals(expected, found);
    }
}
