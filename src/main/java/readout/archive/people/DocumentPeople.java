package readout.archive.people;

import java.sql.SQLException;
import readout.archive.sql.Session;

/// Keeps the count of who says how much in a document.
public final class DocumentPeople {

    private DocumentPeople() {
    }

    /// Counts anew from the document's turns and quotations. People the reader named stay listed, also where corrections left them
    /// nothing; new ones follow by row; who only a correction named that was taken back goes.
    public static void recount(Session session, long document) throws SQLException {
        session.update("""
                INSERT INTO document_people (document_id, ordinal, person_id, turns, words, quotations)
                SELECT ?1, (SELECT coalesce(max(ordinal) + 1, 0) FROM document_people WHERE document_id = ?1)
                           + row_number() OVER (ORDER BY person_id) - 1, person_id, 0, 0, 0
                FROM (SELECT person_id FROM turns WHERE document_id = ?1 AND person_id IS NOT NULL
                      UNION SELECT person_id FROM quotations WHERE document_id = ?1 AND person_id IS NOT NULL)
                WHERE person_id NOT IN (SELECT person_id FROM document_people WHERE document_id = ?1)""", document);
        session.update("""
                UPDATE document_people SET
                    turns = (SELECT count(*) FROM turns t WHERE t.document_id = ?1 AND t.person_id = document_people.person_id),
                    words = (SELECT coalesce(sum(t.words), 0) FROM turns t
                             WHERE t.document_id = ?1 AND t.person_id = document_people.person_id),
                    quotations = (SELECT count(*) FROM quotations q
                                  WHERE q.document_id = ?1 AND q.person_id = document_people.person_id)
                WHERE document_id = ?1""", document);
        session.update("""
                DELETE FROM document_people WHERE document_id = ?1 AND turns = 0 AND quotations = 0 AND person_id NOT IN
                    (SELECT person_id FROM reader_turns WHERE document_id = ?1 AND person_id IS NOT NULL
                     UNION SELECT person_id FROM reader_quotations WHERE document_id = ?1 AND person_id IS NOT NULL)
                    AND person_id IN (SELECT id FROM people WHERE origin = 'analyst')""", document);
    }
}
