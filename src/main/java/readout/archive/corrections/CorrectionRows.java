package readout.archive.corrections;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import readout.archive.documents.Field;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.model.DocumentKind;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;

/// Corrections as rows.
final class CorrectionRows {

    private final Session session;

    CorrectionRows(Session session) {
        this.session = session;
    }

    /// The corrections of a text, in the order in which they were made.
    List<MadeCorrection> of(byte[] textSha256) throws SQLException {
        return session.list("""
                SELECT id, made_at, subject, start, label, value, city, country, venue, side FROM corrections
                WHERE text_sha256 = ? ORDER BY id""",
                row -> new MadeCorrection(row.id(1), correction(row), Instant.parse(row.text(2))), textSha256);
    }

    long insert(byte[] textSha256, Correction correction, Instant now) throws SQLException {
        return switch (correction) {
            case Correction.Kind(DocumentKind kind) -> insert(textSha256, now, "kind", null, null, kind.word(), null);
            case Correction.Words(Field field, Optional<String> value) ->
                    insert(textSha256, now, field.word(), null, null, value.orElse(null), null);
            case Correction.Day(Field field, Optional<When> value) ->
                    insert(textSha256, now, field.word(), null, null, value.map(When::iso).orElse(null), null);
            case Correction.Where(Optional<Place> value) -> session.insert("""
                    INSERT INTO corrections (text_sha256, subject, city, country, venue, made_at)
                    VALUES (?, 'place', ?, ?, ?, ?)""", textSha256, value.map(Place::city), value.map(Place::country),
                    value.map(Place::venue), now.toString());
            case Correction.Meeting(Optional<String> meeting) ->
                    insert(textSha256, now, "meeting", null, null, meeting.orElse(null), null);
            case Correction.TurnSpeaker(int start, Optional<String> person, Side side) ->
                    insert(textSha256, now, "turn-speaker", start, null, person.orElse(null), side);
            case Correction.LabelSpeaker(String label, Optional<String> person, Side side) ->
                    insert(textSha256, now, "label-speaker", null, label, person.orElse(null), side);
            case Correction.QuotationSpeaker(int start, Optional<String> person) ->
                    insert(textSha256, now, "quotation-speaker", start, null, person.orElse(null), null);
            case Correction.QuotationLabel(String label, Optional<String> person) ->
                    insert(textSha256, now, "quotation-label", null, label, person.orElse(null), null);
            case Correction.NotQuotation(int start) -> insert(textSha256, now, "not-quotation", start, null, null, null);
            case Correction.SplitTurn(int at) -> insert(textSha256, now, "turn-split", at, null, null, null);
            case Correction.JoinTurn(int start) -> insert(textSha256, now, "turn-join", start, null, null, null);
        };
    }

    private long insert(byte[] textSha256, Instant now, String subject, Integer start, String label, String value, Side side)
            throws SQLException {
        return session.insert("""
                INSERT INTO corrections (text_sha256, subject, start, label, value, side, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)""",
                textSha256, subject, start, label, value, side == null ? null : side.word(), now.toString());
    }

    private static Correction correction(Row row) throws SQLException {
        Optional<String> value = row.maybeText(6);
        return switch (row.text(3)) {
            case "kind" -> new Correction.Kind(DocumentKind.ofWord(value.orElseThrow()));
            case "place" -> new Correction.Where(place(row));
            case "published", "event_date" -> new Correction.Day(Field.ofWord(row.text(3)), value.map(When::parse));
            case "meeting" -> new Correction.Meeting(value);
            case "turn-speaker" -> new Correction.TurnSpeaker(row.number(4), value, Side.ofWord(row.text(10)));
            case "label-speaker" -> new Correction.LabelSpeaker(row.text(5), value, Side.ofWord(row.text(10)));
            case "quotation-speaker" -> new Correction.QuotationSpeaker(row.number(4), value);
            case "quotation-label" -> new Correction.QuotationLabel(row.text(5), value);
            case "not-quotation" -> new Correction.NotQuotation(row.number(4));
            case "turn-split" -> new Correction.SplitTurn(row.number(4));
            case "turn-join" -> new Correction.JoinTurn(row.number(4));
            default -> new Correction.Words(Field.ofWord(row.text(3)), value);
        };
    }

    private static Optional<Place> place(Row row) throws SQLException {
        Optional<String> city = row.maybeText(7);
        return city.isEmpty() ? Optional.empty() : Optional.of(new Place(city.get(), row.text(8), row.text(9)));
    }
}
