package readout.archive.documents;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import readout.archive.sql.Session;

/// The rows of short texts that come back often. They are never deleted, so what was once looked up holds, unless the
/// transaction that added it is rolled back: then [#forget()].
public final class Phrases {

    private static final int LIMIT = 20_000;

    private final Map<String, Long> known = new HashMap<>();

    /// The row of a text, added if it is new.
    public long id(Session session, String text) throws SQLException {
        Long id = known.get(text);
        if (id == null) {
            if (known.size() >= LIMIT) {
                known.clear();
            }
            id = session.one("SELECT id FROM phrases WHERE text = ?", row -> row.id(1), text).orElse(null);
            if (id == null) {
                id = session.insert("INSERT INTO phrases (text) VALUES (?)", text);
            }
            known.put(text, id);
        }
        return id;
    }

    /// Forgets everything looked up.
    public void forget() {
        known.clear();
    }
}
