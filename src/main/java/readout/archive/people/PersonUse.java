package readout.archive.people;

import java.sql.SQLException;
import readout.archive.sql.Session;

/// Tells whether anything in the archive names a person's row.
public final class PersonUse {

    private PersonUse() {
    }

    /// Whether a turn, a quotation, a meeting, a quote or another person names it.
    public static boolean isNamed(Session session, long id) throws SQLException {
        return session.count("""
                SELECT EXISTS (SELECT 1 FROM turns WHERE person_id = ?1)
                    OR EXISTS (SELECT 1 FROM quotations WHERE person_id = ?1)
                    OR EXISTS (SELECT 1 FROM document_people WHERE person_id = ?1)
                    OR EXISTS (SELECT 1 FROM participants WHERE person_id = ?1)
                    OR EXISTS (SELECT 1 FROM quote_parts WHERE person_id = ?1)
                    OR EXISTS (SELECT 1 FROM reader_turns WHERE person_id = ?1)
                    OR EXISTS (SELECT 1 FROM reader_quotations WHERE person_id = ?1)
                    OR EXISTS (SELECT 1 FROM people WHERE joined_into = ?1)
                    OR EXISTS (SELECT 1 FROM people WHERE id = ?1 AND joined_into IS NOT NULL)
                    OR EXISTS (SELECT 1 FROM corrections WHERE subject IN ('turn-speaker', 'label-speaker', 'quotation-speaker', 'quotation-label')
                               AND value = (SELECT code FROM people WHERE id = ?1))""", id) > 0;
    }
}
