package readout.archive.documents;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.Side;
import readout.model.Span;
import readout.model.Turn;
import readout.model.TurnKind;

/// Reads a document's turns. There may be a hundred thousand, so what most of them share is made once: words of kinds come as one
/// column, phrases by their numbers, and equal attributions are one object.
final class TurnLoading {

    private final Session session;
    private final Version version;
    private final Map<Long, String> codes;
    private final Map<String, Words> words = new HashMap<>();
    private final Map<Long, String> phrases = new HashMap<>();
    private final Map<Speaker, Attribution> speakers = new HashMap<>();

    /// @param codes the code of each person row named in the document
    TurnLoading(Session session, Version version, Map<Long, String> codes) {
        this.session = session;
        this.version = version;
        this.codes = codes;
    }

    private record Words(TurnKind kind, Certainty certainty, Side side, boolean interpreted) {
    }

    private record Speaker(long person, Certainty certainty, long why) {
    }

    /// The turns of a row, in order.
    List<Turn> turns(long document) throws SQLException {
        return session.list(version.turns(), this::turn, document);
    }

    private Turn turn(Row row) throws SQLException {
        Words word = words.computeIfAbsent(row.text(1), TurnLoading::words);
        Attribution speaker = attribution(new Speaker(row.id(5), word.certainty(), row.id(6)));
        return new Turn(word.kind(), phrase(row.id(2)), labelSpan(row), speaker, word.side(), row.maybeText(9),
                row.maybeText(10), word.interpreted(), new Span(row.number(7), row.number(8)));
    }

    private static Words words(String column) {
        String[] each = column.split(" ");
        return new Words(TurnKind.ofWord(each[0]), Certainty.ofWord(each[1]), Side.ofWord(each[2]), each[3].equals("1"));
    }

    private Attribution attribution(Speaker speaker) throws SQLException {
        Attribution known = speakers.get(speaker);
        if (known == null) {
            known = new Attribution(Optional.ofNullable(codes.get(speaker.person())), speaker.certainty(), phrase(speaker.why()));
            speakers.put(speaker, known);
        }
        return known;
    }

    private String phrase(long id) throws SQLException {
        String known = phrases.get(id);
        if (known == null) {
            known = session.one("SELECT text FROM phrases WHERE id = ?", row -> row.text(1), id).orElseThrow();
            phrases.put(id, known);
        }
        return known;
    }

    private static Optional<Span> labelSpan(Row row) throws SQLException {
        OptionalInt start = row.maybeNumber(3);
        return start.isPresent() ? Optional.of(new Span(start.getAsInt(), row.number(4))) : Optional.empty();
    }
}
