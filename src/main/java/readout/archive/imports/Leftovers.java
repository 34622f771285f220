package readout.archive.imports;

import java.sql.SQLException;
import readout.archive.people.PersonUse;
import readout.archive.sql.Session;

/// Removes the people and meetings a reader made of documents that are no longer there, within a transaction of the caller's.
/// What the analyst has touched stays.
final class Leftovers {

    private Leftovers() {
    }

    static void remove(Session session) throws SQLException {
        session.update("""
                DELETE FROM meetings WHERE origin = 'reader' AND note = '' AND merged_into IS NULL
                    AND NOT EXISTS (SELECT 1 FROM meetings other WHERE other.merged_into = meetings.id)
                    AND NOT EXISTS (SELECT 1 FROM meeting_documents md WHERE md.meeting_id = meetings.id)
                    AND NOT EXISTS (SELECT 1 FROM reader_documents rd WHERE rd.meeting_id = meetings.id)
                    AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.subject = 'meeting' AND c.value = meetings.code)""");
        for (long person : session.list("SELECT id FROM people WHERE origin = 'reader'", row -> row.id(1))) {
            if (!PersonUse.isNamed(session, person)) {
                session.update("DELETE FROM people WHERE id = ?", person);
            }
        }
    }
}
