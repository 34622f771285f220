package readout.archive;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import readout.archive.sql.Database;
import readout.archive.sql.Row;

/// The saved searches of an archive.
public final class SavedSearchStore {

    private final Database database;
    private final Clock clock;

    SavedSearchStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// All saved searches, in the order in which they were saved.
    public List<SavedSearch> list() {
        return database.read(session -> session.list(
                "SELECT id, name, query, sort, created_at FROM saved_searches ORDER BY position, id", SavedSearchStore::search));
    }

    /// Saves a search. [#remove] is the inverse.
    ///
    /// @param sort `relevance` or `date`
    public SavedSearch add(String name, String query, String sort) {
        return database.write(session -> {
            Instant now = clock.instant();
            long id = session.insert("""
                    INSERT INTO saved_searches (name, query, sort, position, created_at)
                    VALUES (?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM saved_searches), ?)""",
                    name, query, sort, now.toString());
            return new SavedSearch(id, name, query, sort, now);
        });
    }

    /// Changes name, query and order of a saved search to those given.
    ///
    /// @return the search as it was; giving it back is the inverse
    /// @throws IllegalArgumentException if there is none of this number
    public SavedSearch update(SavedSearch search) {
        return database.write(session -> {
            SavedSearch before = session.one("SELECT id, name, query, sort, created_at FROM saved_searches WHERE id = ?",
                    SavedSearchStore::search, search.id())
                    .orElseThrow(() -> new IllegalArgumentException("No such search: " + search.id()));
            session.update("UPDATE saved_searches SET name = ?, query = ?, sort = ? WHERE id = ?", search.name(), search.query(),
                    search.sort(), search.id());
            return before;
        });
    }

    /// Removes a saved search. [#restore] is the inverse.
    ///
    /// @return whether there was one
    public boolean remove(SavedSearch search) {
        return database.write(session -> session.update("DELETE FROM saved_searches WHERE id = ?", search.id()) > 0);
    }

    /// Brings a removed search back under its number, at its place.
    public void restore(SavedSearch search) {
        database.write(session -> session.update("""
                INSERT INTO saved_searches (id, name, query, sort, position, created_at)
                VALUES (?1, ?, ?, ?, coalesce((SELECT min(position) FROM saved_searches WHERE id > ?1),
                    (SELECT max(position) + 1 FROM saved_searches), 0), ?)""",
                search.id(), search.name(), search.query(), search.sort(), search.created().toString()));
    }

    private static SavedSearch search(Row row) throws SQLException {
        return new SavedSearch(row.id(1), row.text(2), row.text(3), row.text(4), Instant.parse(row.text(5)));
    }
}
