package readout.archive.versions;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.archive.documents.DocumentLoading;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.QuoteMoving;
import readout.archive.quotes.QuotePlace;
import readout.archive.sql.Session;
import readout.model.Span;

/// Undoes that a document follows an earlier version, within a transaction of the caller's, so that it can be removed: the quotes
/// that came over from earlier versions go back where they stood.
public final class Retreat {

    private final Session session;
    private final Instant now;
    private final VersionRows rows;

    /// Retreats in the session's archive.
    public Retreat(Session session, Instant now) {
        this.session = session;
        this.now = now;
        this.rows = new VersionRows(session);
    }

    private record Move(long quote, long from, Span span, Anchor anchor) {
    }

    /// Whether the analyst keeps quotes of the document that did not come over from an earlier version.
    public boolean hasQuotesOfItsOwn(long document) throws SQLException {
        return session.count("SELECT count(*) FROM quotes WHERE document_id = ?", document) > moves(document).size();
    }

    /// Takes the document out of the row of versions. Its quotes that came over go back; those of the version before that waited for
    /// review because of it wait no longer; a version after it follows the one before it.
    public void leave(long document) throws SQLException {
        QuoteMoving moving = new QuoteMoving(session, now);
        for (Move move : moves(document)) {
            QuotePlace place = moving.place(move.quote()).orElseThrow();
            moving.move(place, move.from(), DocumentLoading.apart(session).text(move.from()), rows.digest(move.from()), move.span());
            moving.setAnchor(move.quote(), move.anchor());
        }
        session.update("DELETE FROM quote_moves WHERE to_id = ?", document);
        Optional<Long> earlier = rows.earlier(document);
        Optional<Long> later = rows.later(document);
        if (earlier.isPresent()) {
            rows.unlink(document);
            if (later.isPresent()) {
                session.update("UPDATE document_versions SET earlier_id = ? WHERE document_id = ?", earlier.get(), later.get());
            } else {
                for (VersionRows.Standing quote : rows.quotes(earlier.get(), true)) {
                    moving.setAnchor(quote.quote(), Anchor.EXACT);
                }
            }
        }
    }

    /// The quotes of a document that came over from earlier versions and stand where they came to, each by the last such move.
    private List<Move> moves(long document) throws SQLException {
        List<Move> moves = new ArrayList<>();
        session.each("""
                SELECT m.quote_id, m.from_id, m.start, m."end", m.anchor FROM quote_moves m JOIN quotes q ON q.id = m.quote_id
                WHERE m.to_id = ?1 AND q.document_id = ?1 AND q.start = m.new_start AND q."end" = m.new_end
                  AND m.id = (SELECT max(other.id) FROM quote_moves other WHERE other.quote_id = m.quote_id)""",
                row -> moves.add(new Move(row.id(1), row.id(2), new Span(row.number(3), row.number(4)), Anchor.ofWord(row.text(5)))), document);
        return moves;
    }
}
