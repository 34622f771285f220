package readout.archive.search.index;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.archive.documents.DocumentLoading;
import readout.archive.search.words.WordForms;
import readout.archive.sql.Session;
import readout.model.Span;

/// Brings the index up to date with what has changed since: the schema's triggers note it, and before every commit it is settled.
/// Within the writer's transactions.
public final class IndexKeeping {

    private final SearchIndex index;

    /// Keeps through `index`.
    public IndexKeeping(SearchIndex index) {
        this.index = index;
    }

    /// Settles what has changed. To be called before every commit; it costs next to nothing if there is nothing. While the index
    /// is still being made ([#isBehind]) it does nothing.
    public void settle(Session session) throws SQLException {
        if (session.one("SELECT 1 FROM search_stale LIMIT 1", _ -> true).isPresent() && !isBehind(session)) {
            settle(session, Integer.MAX_VALUE);
        }
        index.writeWords(session);
    }

    /// Whether the index still has to be made, or made anew, for documents that are there.
    public static boolean isBehind(Session session) throws SQLException {
        return session.count("SELECT behind OR edition NOT IN (0, ?) FROM search_state", WordForms.EDITION) != 0;
    }

    /// Empties the index, so that [#continueMaking] makes it anew.
    public void beginAnew(Session session) throws SQLException {
        index.forget();
        session.run("INSERT INTO search_words (search_words) VALUES ('delete-all')");
        session.update("DELETE FROM search_entries");
        session.update("DELETE FROM search_forms");
        session.update("DELETE FROM search_voices");
        session.update("DELETE FROM search_stale");
        session.update("INSERT INTO search_stale SELECT 'document', id FROM documents");
        session.update("INSERT INTO search_stale SELECT 'quote', id FROM quotes");
        session.update("INSERT INTO search_stale SELECT 'exchange', id FROM exchanges");
        session.update("UPDATE search_state SET next_passage = 1, revision = revision + 1, epoch = epoch + 1, behind = 1, edition = ?",
                WordForms.EDITION);
    }

    /// Goes on making the index, a batch in each transaction.
    ///
    /// @param batch how many entries to make now, at least 1
    /// @return how many are left
    public int continueMaking(Session session, int batch) throws SQLException {
        if (session.count("SELECT edition NOT IN (0, ?) FROM search_state", WordForms.EDITION) != 0) {
            beginAnew(session);
        }
        settle(session, batch);
        index.writeWords(session);
        int left = (int) session.count("SELECT count(*) FROM search_stale");
        if (left == 0) {
            session.update("UPDATE search_state SET behind = 0, edition = ?, revision = revision + 1", WordForms.EDITION);
        }
        return left;
    }

    private record Stale(String sort, long id) {
    }

    private void settle(Session session, int limit) throws SQLException {
        List<Stale> stale = session.list("SELECT sort, id FROM search_stale ORDER BY sort, id LIMIT ?",
                row -> new Stale(row.text(1), row.id(2)), limit);
        for (Stale each : stale) {
            switch (each.sort()) {
                case "document" -> document(session, each.id());
                case "quote" -> quote(session, each.id());
                default -> exchange(session, each.id());
            }
            session.update("DELETE FROM search_stale WHERE sort = ? AND id = ?", each.sort(), each.id());
        }
    }

    private void document(Session session, long id) throws SQLException {
        if (session.one("SELECT 1 FROM documents WHERE id = ?", _ -> true, id).isEmpty()) {
            index.remove(session, "document", id);
            return;
        }
        Map<String, Long> people = new HashMap<>();
        session.each("SELECT p.code, p.id FROM document_people dp JOIN people p ON p.id = dp.person_id WHERE dp.document_id = ?",
                row -> people.put(row.text(1), row.id(2)), id);
        index.renew(session, id, IndexedText.of(DocumentLoading.apart(session).document(id)), people);
    }

    private record Quote(long document, Span span, String exact, String note) {
    }

    private void quote(Session session, long id) throws SQLException {
        var quote = session.one("SELECT document_id, start, \"end\", exact, note FROM quotes WHERE id = ?",
                row -> new Quote(row.id(1), new Span(row.number(2), row.number(3)), row.text(4), row.text(5)), id);
        if (quote.isPresent()) {
            index.putQuote(session, id, quote.get().document(), quote.get().span(), quote.get().exact(), quote.get().note());
        } else {
            index.remove(session, "quote", id);
        }
    }

    private record Exchange(String title, String note) {
    }

    private void exchange(Session session, long id) throws SQLException {
        var exchange = session.one("SELECT title, note FROM exchanges WHERE id = ?",
                row -> new Exchange(row.text(1), row.text(2)), id);
        if (exchange.isPresent()) {
            index.putExchange(session, id, exchange.get().title(), exchange.get().note());
        } else {
            index.remove(session, "exchange", id);
        }
    }
}
