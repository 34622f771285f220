package readout.archive.imports;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import readout.archive.people.PersonMatching;
import readout.archive.people.PersonRows;
import readout.archive.sql.Session;
import readout.model.Document;
import readout.model.Person;

/// The people met in an import, so that one who comes back in the very same words is not looked up again.
final class Acquaintances {

    private static final int LIMIT = 10_000;

    private final Map<Person, Long> met = new HashMap<>();

    /// Forgets everyone: somebody else has written since, or what was written did not hold.
    void forget() {
        met.clear();
    }

    /// The row of each person of the document: the archive's where it is known, a new one otherwise. By the ids they have in it.
    Map<String, Long> rows(Session session, Document document) throws SQLException {
        if (met.size() > LIMIT) {
            met.clear();
        }
        Map<String, Long> rows = new HashMap<>();
        for (Person person : document.people()) {
            Long row = met.get(person);
            if (row == null) {
                row = meet(session, person);
                met.put(person, row);
            }
            rows.put(person.id(), row);
        }
        return rows;
    }

    private static long meet(Session session, Person person) throws SQLException {
        OptionalLong known = new PersonMatching(session).find(person);
        PersonRows rows = new PersonRows(session);
        if (known.isEmpty()) {
            return rows.insert(person, "reader");
        }
        rows.enrich(known.getAsLong(), person);
        return known.getAsLong();
    }
}
