package readout.archive.quotes;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import readout.archive.sql.Database;
import readout.archive.sql.Session;

/// The exchanges of an archive. A quote may stand in several, in each once.
public final class ExchangeStore {

    private final Database database;
    private final Clock clock;

    /// Exchanges of the database's archive.
    public ExchangeStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// All exchanges, in the order in which they were made.
    public List<Exchange> list() {
        return database.read(session -> new ExchangeRows(session).all());
    }

    /// An exchange.
    public Optional<Exchange> find(long id) {
        return database.read(session -> new ExchangeRows(session).find(id));
    }

    /// The exchanges of this very title, in the order in which they were made.
    public List<Exchange> titled(String title) {
        return database.read(session -> new ExchangeRows(session).all().stream()
                .filter(exchange -> exchange.title().equals(title)).toList());
    }

    /// The exchanges a quote stands in.
    public List<Exchange> ofQuote(long quote) {
        return database.read(session -> new ExchangeRows(session).all().stream()
                .filter(exchange -> exchange.quotes().contains(quote)).toList());
    }

    /// Gathers quotes. [#remove] is the inverse.
    public Exchange add(String title, String note, List<Long> quotes) {
        return add(title, note, quotes, UUID.randomUUID().toString());
    }

    /// Gathers quotes into an exchange that has a name outside this archive already.
    public Exchange add(String title, String note, List<Long> quotes, String uid) {
        Instant now = clock.instant();
        return add(title, note, quotes, uid, now, now);
    }

    /// Adds an exchange that comes from another archive, as it was there.
    public Exchange add(String title, String note, List<Long> quotes, String uid, Instant created, Instant changed) {
        return database.write(session -> {
            long id = 1 + session.count("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'exchanges'), 0)");
            long position = session.count("SELECT coalesce(max(position) + 1, 0) FROM exchanges");
            ExchangeRows rows = new ExchangeRows(session);
            rows.insert(new Exchange(id, uid, title, note, quotes, position, created, changed));
            return rows.find(id).orElseThrow();
        });
    }

    /// The exchange of a uid.
    public Optional<Exchange> ofUid(String uid) {
        return database.read(session -> new ExchangeRows(session).all().stream().filter(exchange -> exchange.uid().equals(uid)).findFirst());
    }

    /// Removes an exchange; its quotes stay. [#restore] is the inverse.
    ///
    /// @throws IllegalArgumentException if there is no such exchange
    public Exchange remove(long id) {
        return database.write(session -> {
            Exchange removed = require(session, id);
            session.update("DELETE FROM exchanges WHERE id = ?", id);
            return removed;
        });
    }

    /// Brings a removed exchange back under its number, with those of its quotes that exist.
    public void restore(Exchange removed) {
        database.write(session -> {
            new ExchangeRows(session).insert(removed);
            return null;
        });
    }

    /// Changes title and note.
    ///
    /// @return the exchange as it was; giving its title and note back is the inverse
    /// @throws IllegalArgumentException if there is no such exchange
    public Exchange update(long id, String title, String note) {
        return database.write(session -> {
            Exchange before = require(session, id);
            session.update("UPDATE exchanges SET title = ?, note = ?, changed_at = ? WHERE id = ?", title, note, now(), id);
            return before;
        });
    }

    /// Makes an exchange hold these quotes in this order.
    ///
    /// @return the exchange as it was; giving its quotes back is the inverse
    /// @throws IllegalArgumentException if there is no such exchange
    public Exchange arrange(long id, List<Long> quotes) {
        return database.write(session -> {
            Exchange before = require(session, id);
            new ExchangeRows(session).arrange(id, quotes);
            session.update("UPDATE exchanges SET changed_at = ? WHERE id = ?", now(), id);
            return before;
        });
    }

    private static Exchange require(Session session, long id) throws SQLException {
        return new ExchangeRows(session).find(id).orElseThrow(() -> new IllegalArgumentException("No such exchange: " + id));
    }

    private String now() {
        return clock.instant().toString();
    }
}
