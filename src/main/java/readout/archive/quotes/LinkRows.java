package readout.archive.quotes;

import java.sql.SQLException;
import java.util.List;
import readout.archive.sql.Row;
import readout.archive.sql.Session;

/// Links between quotes as rows, within a transaction of the caller's.
final class LinkRows {

    private final Session session;

    LinkRows(Session session) {
        this.session = session;
    }

    List<QuoteLink> all() throws SQLException {
        return session.list("SELECT from_id, to_id, kind, note FROM quote_links ORDER BY from_id, to_id, kind", LinkRows::link);
    }

    /// The links of a quote, in both directions.
    List<QuoteLink> of(long quote) throws SQLException {
        return session.list("""
                SELECT from_id, to_id, kind, note FROM quote_links WHERE from_id = ?1 OR to_id = ?1
                ORDER BY from_id, to_id, kind""", LinkRows::link, quote);
    }

    /// @return whether it is new
    boolean insertIfBothExist(QuoteLink link) throws SQLException {
        return session.update("""
                INSERT OR IGNORE INTO quote_links (from_id, to_id, kind, note)
                SELECT f.id, t.id, ?, ? FROM quotes f JOIN quotes t WHERE f.id = ? AND t.id = ?""",
                link.kind().word(), link.note(), link.from(), link.to()) > 0;
    }

    private static QuoteLink link(Row row) throws SQLException {
        return new QuoteLink(row.id(1), row.id(2), LinkKind.ofWord(row.text(3)), row.text(4));
    }
}
