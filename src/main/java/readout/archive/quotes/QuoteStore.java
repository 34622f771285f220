package readout.archive.quotes;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.archive.sql.Database;
import readout.archive.sql.Page;
import readout.archive.sql.Session;

/// The quotes of an archive. Every change of several quotes is one step; what a change returns is what its inverse takes.
public final class QuoteStore {

    private final Database database;
    private final Clock clock;

    /// Quotes of the database's archive.
    public QuoteStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The quotes that are meant, in order.
    public List<Quote> list(QuoteFilter filter, QuoteOrder order, Page page) {
        return database.read(session -> new QuoteRows(session).list(filter, order, page));
    }

    /// How many are meant.
    public int count(QuoteFilter filter) {
        return database.read(session -> new QuoteRows(session).count(filter));
    }

    /// A quote.
    public Optional<Quote> find(long id) {
        return database.read(session -> new QuoteRows(session).of(List.of(id)).stream().findFirst());
    }

    /// Those of the quotes that exist, in the order asked for.
    public List<Quote> find(Collection<Long> ids) {
        return database.read(session -> new QuoteRows(session).of(ids));
    }

    /// Keeps quotes. [#delete] is the inverse.
    ///
    /// @return the quotes as they are kept, in order
    /// @throws IllegalArgumentException if one names no document, no person or no words; none is kept then
    public List<Quote> keep(List<NewQuote> quotes) {
        return database.write(session -> {
            Keeping keeping = new Keeping(session, clock.instant());
            List<Long> ids = new ArrayList<>();
            for (NewQuote quote : quotes) {
                ids.add(keeping.keep(quote));
            }
            return new QuoteRows(session).of(ids);
        });
    }

    /// Keeps quotes that come from another archive, as they were kept there. [#delete] is the inverse.
    ///
    /// @return the quotes as they are kept, in order
    /// @throws IllegalArgumentException if one names no document, no person or no words, or its uid is taken; none is kept then
    public List<Quote> take(List<TakenQuote> quotes) {
        return database.write(session -> {
            Keeping keeping = new Keeping(session, clock.instant());
            List<Long> ids = new ArrayList<>();
            for (TakenQuote quote : quotes) {
                ids.add(keeping.take(quote));
            }
            return new QuoteRows(session).of(ids);
        });
    }

    /// The numbers of quotes by their uids, as far as they are here.
    public Map<String, Long> numbers(Collection<String> uids) {
        return database.read(session -> {
            Map<String, Long> numbers = new HashMap<>();
            for (String uid : uids) {
                session.one("SELECT id FROM quotes WHERE uid = ?", row -> row.id(1), uid).ifPresent(id -> numbers.put(uid, id));
            }
            return numbers;
        });
    }

    /// Deletes quotes; numbers that do not exist are passed over. [#restore] is the inverse.
    public List<DeletedQuote> delete(Collection<Long> ids) {
        return database.write(session -> {
            List<DeletedQuote> deleted = new ArrayList<>();
            for (Quote quote : new QuoteRows(session).of(ids)) {
                deleted.add(new DeletedQuote(quote, new ExchangeRows(session).standsOf(quote.id()), new LinkRows(session).of(quote.id())));
            }
            session.update("DELETE FROM quotes WHERE id IN (SELECT value FROM json_each(?))", QuoteRows.json(ids));
            return deleted;
        });
    }

    /// Brings deleted quotes back under their numbers, with their tags, their links and their places in exchanges that exist.
    public void restore(List<DeletedQuote> deleted) {
        database.write(session -> {
            for (DeletedQuote one : deleted) {
                restore(session, one.quote());
            }
            new ExchangeRows(session).putBack(deleted);
            for (DeletedQuote one : deleted) {
                for (QuoteLink link : one.links()) {
                    new LinkRows(session).insertIfBothExist(link);
                }
            }
            return null;
        });
    }

    /// Changes notes.
    ///
    /// @param notes the note of each quote, by number
    /// @return the notes as they were; giving them back is the inverse
    public Map<Long, String> setNotes(Map<Long, String> notes) {
        return database.write(session -> {
            Map<Long, String> before = new LinkedHashMap<>();
            for (Quote quote : new QuoteRows(session).of(notes.keySet())) {
                before.put(quote.id(), quote.note());
                session.update("UPDATE quotes SET note = ?, changed_at = ? WHERE id = ?", notes.get(quote.id()), now(), quote.id());
            }
            return before;
        });
    }

    /// Changes what is to be known about the words.
    ///
    /// @return what was known before, by number; giving it back is the inverse
    public Map<Long, Set<Reliability>> setReliability(Map<Long, Set<Reliability>> reliability) {
        return database.write(session -> {
            Map<Long, Set<Reliability>> before = new LinkedHashMap<>();
            for (Quote quote : new QuoteRows(session).of(reliability.keySet())) {
                before.put(quote.id(), quote.reliability());
                new QuoteRows(session).setReliability(quote.id(), reliability.get(quote.id()));
                touch(session, quote.id());
            }
            return before;
        });
    }

    /// Tells who said quotes, or that nobody is known.
    ///
    /// @param person the person's code
    /// @return the speakers as they were, by number; [#setParts] is the inverse
    /// @throws IllegalArgumentException if there is no such person
    public Map<Long, List<QuotePart>> setSpeaker(Collection<Long> ids, Optional<String> person) {
        return database.write(session -> {
            QuoteParts parts = new QuoteParts(session);
            Map<Long, List<QuotePart>> before = new LinkedHashMap<>();
            for (Quote quote : new QuoteRows(session).of(ids)) {
                before.put(quote.id(), quote.parts());
                parts.replace(quote.id(), parts.told(quote.parts(), quote.span(), person));
                touch(session, quote.id());
            }
            return before;
        });
    }

    /// Sets the speakers of quotes, stretch by stretch.
    ///
    /// @return the speakers as they were, by number; giving them back is the inverse
    public Map<Long, List<QuotePart>> setParts(Map<Long, List<QuotePart>> parts) {
        return database.write(session -> {
            Map<Long, List<QuotePart>> before = new LinkedHashMap<>();
            for (Quote quote : new QuoteRows(session).of(parts.keySet())) {
                before.put(quote.id(), quote.parts());
                new QuoteParts(session).replace(quote.id(), parts.get(quote.id()));
                touch(session, quote.id());
            }
            return before;
        });
    }

    /// Gives quotes a tag, which is made if there is none.
    ///
    /// @return the numbers of those that did not have it; [#untag] of these is the inverse
    public List<Long> tag(Collection<Long> ids, TagPath path) {
        return database.write(session -> {
            long tag = new TagRows(session, clock.instant()).ensure(path);
            List<Long> tagged = new ArrayList<>();
            for (Quote quote : new QuoteRows(session).of(ids)) {
                if (session.update("INSERT OR IGNORE INTO quote_tags (quote_id, tag_id) VALUES (?, ?)", quote.id(), tag) > 0) {
                    tagged.add(quote.id());
                    touch(session, quote.id());
                }
            }
            return tagged;
        });
    }

    /// Takes a tag off quotes; the tag itself stays.
    ///
    /// @return the numbers of those that had it; [#tag] of these is the inverse
    public List<Long> untag(Collection<Long> ids, TagPath path) {
        return database.write(session -> {
            List<Long> untagged = new ArrayList<>();
            for (long id : ids) {
                if (session.update("DELETE FROM quote_tags WHERE quote_id = ? AND tag_id = (SELECT id FROM tags WHERE key = ?)",
                        id, path.key()) > 0) {
                    untagged.add(id);
                    touch(session, id);
                }
            }
            return untagged;
        });
    }

    private void restore(Session session, Quote quote) throws SQLException {
        long document = session.one("SELECT id FROM documents WHERE code = ?", row -> row.id(1), quote.document()).orElseThrow();
        new QuoteRows(session).insert(quote, document);
        TagRows tags = new TagRows(session, clock.instant());
        for (TagPath path : quote.tags()) {
            session.update("INSERT INTO quote_tags (quote_id, tag_id) VALUES (?, ?)", quote.id(), tags.ensure(path));
        }
    }

    private void touch(Session session, long id) throws SQLException {
        session.update("UPDATE quotes SET changed_at = ? WHERE id = ?", now(), id);
    }

    private String now() {
        return clock.instant().toString();
    }
}
