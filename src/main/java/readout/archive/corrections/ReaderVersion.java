package readout.archive.corrections;

import java.sql.SQLException;
import readout.archive.sql.Session;

/// What the reader said of a corrected document, kept beside what holds now.
final class ReaderVersion {

    private final Session session;
    private final long document;

    ReaderVersion(Session session, long document) {
        this.session = session;
        this.document = document;
    }

    boolean isKept() throws SQLException {
        return session.count("SELECT count(*) FROM reader_documents WHERE document_id = ?", document) > 0;
    }

    /// Keeps what holds now.
    void keep() throws SQLException {
        session.update("""
                INSERT INTO reader_documents (document_id, kind, title, subtitle, author, publisher, city, country, venue,
                    published_first, published_last, event_first, event_last, release, address, language, meeting_id, reason,
                    confidence)
                SELECT d.id, d.kind, d.title, d.subtitle, d.author, d.publisher, d.city, d.country, d.venue, d.published_first,
                    d.published_last, d.event_first, d.event_last, d.release, d.address, d.language, md.meeting_id, md.reason,
                    md.confidence
                FROM documents d JOIN meeting_documents md ON md.document_id = d.id WHERE d.id = ?""", document);
        session.update("""
                INSERT INTO reader_findings (document_id, field, certainty, how, start, "end")
                SELECT document_id, field, certainty, how, start, "end" FROM findings WHERE document_id = ?""", document);
        keepSpeech();
    }

    /// Keeps what holds now of turns and quotations, in the place of what was kept of them.
    void keepSpeechAgain() throws SQLException {
        session.update("DELETE FROM reader_turns WHERE document_id = ?", document);
        session.update("DELETE FROM reader_quotations WHERE document_id = ?", document);
        keepSpeech();
    }

    private void keepSpeech() throws SQLException {
        session.update("""
                INSERT INTO reader_turns (document_id, ordinal, kind, label, label_start, label_end, person_id, certainty, why, side,
                    reporter, outlet, interpreted, start, "end", words)
                SELECT document_id, ordinal, kind, label, label_start, label_end, person_id, certainty, why, side,
                    reporter, outlet, interpreted, start, "end", words FROM turns WHERE document_id = ?""", document);
        session.update("""
                INSERT INTO reader_quotations (document_id, ordinal, start, "end", label, person_id, certainty, why, cue)
                SELECT document_id, ordinal, start, "end", label, person_id, certainty, why, cue FROM quotations
                WHERE document_id = ?""", document);
    }

    /// Forgets what is kept, since nothing is corrected any more.
    void forget() throws SQLException {
        session.update("DELETE FROM reader_documents WHERE document_id = ?", document);
        session.update("DELETE FROM reader_findings WHERE document_id = ?", document);
        session.update("DELETE FROM reader_turns WHERE document_id = ?", document);
        session.update("DELETE FROM reader_quotations WHERE document_id = ?", document);
    }
}
