package readout.archive.quotes;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.archive.sql.Row;
import readout.archive.sql.Session;

/// Exchanges as rows, within a transaction of the caller's.
final class ExchangeRows {

    private static final String COLUMNS = "id, uid, title, note, position, created_at, changed_at";

    private final Session session;

    ExchangeRows(Session session) {
        this.session = session;
    }

    List<Exchange> all() throws SQLException {
        Map<Long, List<Long>> quotes = new HashMap<>();
        session.each("SELECT exchange_id, quote_id FROM exchange_quotes ORDER BY exchange_id, ordinal",
                row -> quotes.computeIfAbsent(row.id(1), _ -> new ArrayList<>()).add(row.id(2)));
        return session.list("SELECT " + COLUMNS + " FROM exchanges ORDER BY position, id",
                row -> exchange(row, quotes.getOrDefault(row.id(1), List.of())));
    }

    Optional<Exchange> find(long id) throws SQLException {
        List<Long> quotes = quotes(id);
        return session.one("SELECT " + COLUMNS + " FROM exchanges WHERE id = ?", row -> exchange(row, quotes), id);
    }

    List<Long> quotes(long id) throws SQLException {
        return session.list("SELECT quote_id FROM exchange_quotes WHERE exchange_id = ? ORDER BY ordinal", row -> row.id(1), id);
    }

    void insert(Exchange exchange) throws SQLException {
        session.update("""
                INSERT INTO exchanges (id, uid, title, note, position, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)""",
                exchange.id(), exchange.uid(), exchange.title(), exchange.note(), exchange.position(),
                exchange.created().toString(), exchange.changed().toString());
        arrange(exchange.id(), exchange.quotes());
    }

    /// Makes the exchange hold these quotes in this order, as far as they exist, each once.
    void arrange(long id, List<Long> quotes) throws SQLException {
        session.update("DELETE FROM exchange_quotes WHERE exchange_id = ?", id);
        int ordinal = 0;
        for (long quote : new LinkedHashSet<>(quotes)) {
            ordinal += session.update("""
                    INSERT INTO exchange_quotes (exchange_id, ordinal, quote_id) SELECT ?, ?, id FROM quotes WHERE id = ?""",
                    id, ordinal, quote);
        }
    }

    /// Where a quote stands.
    List<DeletedQuote.Stand> standsOf(long quote) throws SQLException {
        return session.list("""
                SELECT eq.exchange_id, (SELECT count(*) FROM exchange_quotes before
                                        WHERE before.exchange_id = eq.exchange_id AND before.ordinal < eq.ordinal)
                FROM exchange_quotes eq WHERE eq.quote_id = ? ORDER BY eq.exchange_id""",
                row -> new DeletedQuote.Stand(row.id(1), row.number(2)), quote);
    }

    /// Puts quotes back where they stood in exchanges that exist.
    void putBack(List<DeletedQuote> deleted) throws SQLException {
        Map<Long, TreeMap<Integer, Long>> places = new TreeMap<>();
        for (DeletedQuote one : deleted) {
            for (DeletedQuote.Stand stand : one.exchanges()) {
                places.computeIfAbsent(stand.exchange(), _ -> new TreeMap<>()).put(stand.index(), one.quote().id());
            }
        }
        for (var exchange : places.entrySet()) {
            if (find(exchange.getKey()).isPresent()) {
                List<Long> quotes = new ArrayList<>(quotes(exchange.getKey()));
                // From the first place to the last, so that each finds before it what stood before it.
                exchange.getValue().forEach((index, quote) -> quotes.add(Math.min(index, quotes.size()), quote));
                arrange(exchange.getKey(), quotes);
            }
        }
    }

    private static Exchange exchange(Row row, List<Long> quotes) throws SQLException {
        return new Exchange(row.id(1), row.text(2), row.text(3), row.text(4), quotes, row.id(5), Instant.parse(row.text(6)),
                Instant.parse(row.text(7)));
    }
}
