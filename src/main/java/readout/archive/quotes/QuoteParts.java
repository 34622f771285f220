package readout.archive.quotes;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import readout.archive.people.PersonRows;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.model.Side;
import readout.model.Span;

/// Works out who said which stretch of a quote, and keeps it, within a transaction of the caller's.
public final class QuoteParts {

    private final Session session;

    /// Parts of the session's archive.
    public QuoteParts(Session session) {
        this.session = session;
    }

    /// Works out anew the speakers of a document's quotes, but for those the analyst told.
    public void renew(long document) throws SQLException {
        record Place(long id, Span span) {
        }
        for (Place quote : session.list("""
                SELECT id, start, "end" FROM quotes WHERE document_id = ? AND anchor = 'exact' AND id NOT IN
                    (SELECT quote_id FROM quote_parts WHERE set_by = 'analyst')""",
                row -> new Place(row.id(1), new Span(row.number(2), row.number(3))), document)) {
            replace(quote.id(), read(document, quote.span()));
        }
    }

    /// The speakers of a stretch as the document tells them: those of its turns, or else of its quotations.
    List<QuotePart> read(long document, Span span) throws SQLException {
        List<QuotePart> turns = session.list("""
                SELECT max(t.start, ?2), min(t."end", ?3), t.ordinal, label.text, p.code, t.side
                FROM turns t JOIN phrases label ON label.id = t.label LEFT JOIN people p ON p.id = t.person_id
                WHERE t.document_id = ?1 AND t.start < ?3 AND t."end" > ?2 ORDER BY t.ordinal""",
                row -> new QuotePart(new Span(row.number(1), row.number(2)), Optional.of(row.number(3)), row.text(4),
                        row.maybeText(5), Side.ofWord(row.text(6)), false), document, span.start(), span.end());
        return !turns.isEmpty() ? turns : session.list("""
                SELECT max(q.start, ?2), min(q."end", ?3), label.text, p.code, coalesce(p.side, 'other')
                FROM quotations q JOIN phrases label ON label.id = q.label LEFT JOIN people p ON p.id = q.person_id
                WHERE q.document_id = ?1 AND q.start < ?3 AND q."end" > ?2 ORDER BY q.ordinal""",
                row -> new QuotePart(new Span(row.number(1), row.number(2)), Optional.empty(), row.text(3), row.maybeText(4),
                        Side.ofWord(row.text(5)), false), document, span.start(), span.end());
    }

    /// The same parts, said by `person`; one part over all of `span` if there are none.
    List<QuotePart> told(List<QuotePart> parts, Span span, Optional<String> person) throws SQLException {
        Optional<Side> side = Optional.empty();
        if (person.isPresent()) {
            OptionalLong id = new PersonRows(session).headId(person.get());
            long row = id.orElseThrow(() -> new IllegalArgumentException("No such person: " + person.get()));
            side = Optional.of(new PersonRows(session).own(row).orElseThrow().side());
        }
        Side known = side.orElse(Side.OTHER);
        if (parts.isEmpty()) {
            return List.of(new QuotePart(span, Optional.empty(), "", person, known, true));
        }
        List<QuotePart> told = new ArrayList<>();
        for (QuotePart part : parts) {
            told.add(new QuotePart(part.span(), part.turn(), part.label(), person, known, true));
        }
        return told;
    }

    /// Keeps the parts of a quote in place of those it had.
    void replace(long quote, List<QuotePart> parts) throws SQLException {
        session.update("DELETE FROM quote_parts WHERE quote_id = ?", quote);
        int ordinal = 0;
        for (QuotePart part : parts) {
            session.update("""
                    INSERT INTO quote_parts (quote_id, ordinal, start, "end", turn, label, person_id, side, set_by)
                    VALUES (?, ?, ?, ?, ?, ?, (SELECT id FROM people WHERE code = ?), ?, ?)""",
                    quote, ordinal++, part.span().start(), part.span().end(), part.turn(), part.label(), part.person(),
                    part.side().word(), part.byHand() ? "analyst" : "reader");
        }
    }

    /// A part of columns `from` on: start, end, turn, label, code, side, set_by.
    static QuotePart part(Row row, int from) throws SQLException {
        var turn = row.maybeNumber(from + 2);
        return new QuotePart(new Span(row.number(from), row.number(from + 1)),
                turn.isPresent() ? Optional.of(turn.getAsInt()) : Optional.empty(), row.text(from + 3),
                row.maybeText(from + 4), Side.ofWord(row.text(from + 5)), row.text(from + 6).equals("analyst"));
    }
}
