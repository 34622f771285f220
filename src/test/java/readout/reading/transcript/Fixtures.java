package readout.reading.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import readout.model.SourceFormat;
import readout.model.TurnKind;
import readout.reading.format.Hints;
import readout.reading.format.SourceText;

/// Fixture transcripts, one a style of page, with the turns they must give, one a line:
/// `kind|label|interpreted|reporter|outlet|speech`, white space in the speech single.
final class Fixtures {

    static final List<String> NAMES = List.of("state-department", "white-house", "public-papers", "kremlin-english", "kremlin-russian",
            "foreign-ministry-russian", "television", "timed", "hearing", "monitored-broadcast", "pentagon", "radio",
            "background-briefing", "memorandum", "newspaper-interview", "opening-without-label", "wireless-file");

    /// One turn in a form that compares well.
    record Row(TurnKind kind, String label, boolean interpreted, String reporter, String outlet, String speech) {

        static Row of(String line) {
            String[] fields = line.split("\\|", 6);
            return new Row(TurnKind.ofWord(fields[0]), fields[1], !fields[2].isEmpty(), fields[3], fields[4], fields[5]);
        }

        static Row of(DraftTurn turn, String text) {
            return new Row(turn.kind(), turn.label(), turn.interpreted(), turn.reporter().orElse(""), turn.outlet().orElse(""),
                    collapse(turn.speech().of(text)));
        }

        @Override
        public String toString() {
            return "\n" + kind.word() + "|" + label + "|" + (interpreted ? "interpreted" : "") + "|" + reporter + "|" + outlet + "|" + speech;
        }
    }

    private static final TranscriptReader READER = new TranscriptReader();

    private Fixtures() {
    }

    static String text(String name) {
        return resource(name + ".txt");
    }

    static List<Row> turns(String name) {
        return resource(name + ".turns").lines().map(Row::of).toList();
    }

    static Optional<TranscriptDraft> read(String text) {
        return READER.read(plain(text));
    }

    static List<Row> rows(String text) {
        return read(text).map(draft -> draft.turns().stream().map(turn -> Row.of(turn, text)).toList()).orElse(List.of());
    }

    static SourceText plain(String text) {
        return new SourceText(SourceFormat.PLAIN_TEXT, text, List.of(), List.of(), Hints.none());
    }

    static String collapse(String words) {
        return words.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static String resource(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
