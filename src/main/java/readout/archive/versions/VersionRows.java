package readout.archive.versions;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.QuotePlace;
import readout.archive.sql.Session;
import readout.model.Span;

/// Versions of documents and moves of quotes as rows, within a transaction of the caller's.
final class VersionRows {

    private final Session session;

    VersionRows(Session session) {
        this.session = session;
    }

    /// The version before a document, if it is one.
    Optional<Long> earlier(long document) throws SQLException {
        return session.one("SELECT earlier_id FROM document_versions WHERE document_id = ?", row -> row.id(1), document);
    }

    /// The version after a document, if there is one.
    Optional<Long> later(long document) throws SQLException {
        return session.one("SELECT document_id FROM document_versions WHERE earlier_id = ?", row -> row.id(1), document);
    }

    /// The newest version of a document.
    long newest(long document) throws SQLException {
        long newest = document;
        for (Optional<Long> later = later(document); later.isPresent(); later = later(newest)) {
            newest = later.get();
        }
        return newest;
    }

    /// The versions before a document, the last one first.
    List<Long> ancestors(long document) throws SQLException {
        List<Long> ancestors = new ArrayList<>();
        for (Optional<Long> earlier = earlier(document); earlier.isPresent(); earlier = earlier(earlier.get())) {
            ancestors.add(earlier.get());
        }
        return ancestors;
    }

    void link(long document, long earlier, String reason, String setBy, Instant now) throws SQLException {
        session.update("INSERT INTO document_versions (document_id, earlier_id, reason, set_by, set_at) VALUES (?, ?, ?, ?, ?)",
                document, earlier, reason, setBy, now.toString());
    }

    void unlink(long document) throws SQLException {
        session.update("DELETE FROM document_versions WHERE document_id = ?", document);
    }

    long id(String code) throws SQLException {
        return session.one("SELECT id FROM documents WHERE code = ?", row -> row.id(1), code)
                .orElseThrow(() -> new IllegalArgumentException("No such document: " + code));
    }

    String code(long document) throws SQLException {
        return session.one("SELECT code FROM documents WHERE id = ?", row -> row.text(1), document).orElseThrow();
    }

    byte[] digest(long document) throws SQLException {
        return session.one("SELECT text_sha256 FROM documents WHERE id = ?", row -> row.bytes(1), document).orElseThrow();
    }

    /// A quote on a document.
    record Standing(long quote, Span span, Anchor anchor) {
    }

    /// The quotes of a document whose words stand in its text, as they stand.
    List<Standing> quotes(long document, boolean onlyForReview) throws SQLException {
        return session.list("""
                SELECT q.id, q.start, q."end", q.anchor FROM quotes q JOIN documents d ON d.id = q.document_id
                WHERE q.document_id = ? AND q.text_sha256 = d.text_sha256 AND (NOT ? OR q.anchor <> 'exact') ORDER BY q.start, q.id""",
                row -> new Standing(row.id(1), new Span(row.number(2), row.number(3)), Anchor.ofWord(row.text(4))), document, onlyForReview);
    }

    void moved(QuotePlace from, long fromDocument, long toDocument, Span to, String setBy, Instant now) throws SQLException {
        session.update("""
                INSERT INTO quote_moves (quote_id, from_id, start, "end", anchor, to_id, new_start, new_end, set_by, moved_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", from.quote(), fromDocument, from.span().start(), from.span().end(),
                from.anchor().word(), toDocument, to.start(), to.end(), setBy, now.toString());
    }
}
