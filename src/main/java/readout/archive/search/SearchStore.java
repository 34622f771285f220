package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import readout.archive.search.index.Cancelled;
import readout.archive.search.query.Clause;
import readout.archive.search.query.Field;
import readout.archive.search.query.Filter;
import readout.archive.search.query.Query;
import readout.archive.search.query.QueryParser;
import readout.archive.sql.Database;
import readout.archive.sql.Page;
import readout.archive.sql.Session;
import readout.model.Side;
import readout.model.Span;

/// Search in an archive. One object serves all threads, and should be kept as long as the archive is open: it holds the facts of
/// every passage in memory, some twenty bytes for each, and brings them up to date before each answer.
///
/// Methods that take `superseded` ask it now and then, and answer with an empty [Optional] once it says that nobody waits any more.
public final class SearchStore {

    private static final BooleanSupplier NEVER = () -> false;

    private final Database database;
    private final SnapshotCache snapshots = new SnapshotCache();
    private final TextCache texts = new TextCache();

    /// Search in the database's archive.
    public SearchStore(Database database) {
        this.database = database;
    }

    /// The passages that answer to a query, with counts of all there are.
    public SearchResult search(Query query, HitOrder order, Page page) {
        return search(query, order, page, NEVER).orElseThrow();
    }

    /// The passages that answer to a query, with counts of all there are.
    ///
    /// @return empty if superseded
    public Optional<SearchResult> search(Query query, HitOrder order, Page page, BooleanSupplier superseded) {
        return answer(query, superseded, asked -> {
            int[] first = asked.first(order, (long) page.offset() + page.limit());
            HitMaking making = new HitMaking(asked, texts);
            List<Hit> hits = new ArrayList<>();
            for (int i = page.offset(); i < first.length; i++) {
                hits.add(making.hit(first[i]));
            }
            return new SearchResult(hits, new Counting(asked).counts(), asked.notices());
        });
    }

    /// The documents with passages that answer to a query, by their best passage or by date.
    ///
    /// @return empty if superseded
    public Optional<DocumentResult> documents(Query query, HitOrder order, Page page, BooleanSupplier superseded) {
        return answer(query, superseded, asked -> {
            Map<Integer, Integer> best = new HashMap<>();
            Map<Integer, Integer> count = new HashMap<>();
            List<Integer> documents = new ArrayList<>();
            for (int passage : asked.first(HitOrder.RELEVANCE, Integer.MAX_VALUE)) {
                int entry = asked.columns().documentEntry(passage);
                if (best.putIfAbsent(entry, passage) == null) {
                    documents.add(entry);
                }
                count.merge(entry, 1, Integer::sum);
            }
            if (order == HitOrder.DATE) {
                documents.sort(Comparator.<Integer>comparingInt(entry -> asked.day(best.get(entry)))
                        .thenComparing(entry -> asked.columns().entries().id(entry)));
            }
            HitMaking making = new HitMaking(asked, texts);
            List<DocumentResult.Found> found = new ArrayList<>();
            for (int i = page.offset(); i < Math.min((long) page.offset() + page.limit(), documents.size()); i++) {
                int entry = documents.get(i);
                found.add(new DocumentResult.Found(making.hit(best.get(entry)), count.get(entry)));
            }
            return new DocumentResult(found, new Counting(asked).counts(), asked.notices());
        });
    }

    /// The documents with passages that answer to a query, in no particular order, without any of their words: many times faster than
    /// [#documents] where all are wanted.
    ///
    /// @return empty if superseded
    public Optional<List<FoundDocument>> foundDocuments(Query query, BooleanSupplier superseded) {
        return answer(query, superseded, asked -> new Counting(asked).documents());
    }

    /// Every place of the words a query asks for, with the words beside. A query without words gives no lines.
    ///
    /// @return empty if superseded
    public Optional<Concordance> concordance(Query query, Concordance.Order order, Page page, BooleanSupplier superseded) {
        if (!query.asksForWords()) {
            return Optional.of(new Concordance(List.of(), 0, 0, query.notices()));
        }
        return answer(query, superseded, asked -> new ConcordanceMaking(asked, new HitMaking(asked, texts)).lines(order, page));
    }

    /// How often the words a query asks for are said over the years.
    ///
    /// @return empty if superseded
    public Optional<Series> series(Query query, BooleanSupplier superseded) {
        return answer(query, superseded, asked -> new Counting(asked).series());
    }

    /// How many turns and quotations each speaker has among what answers to the query without what it asks of speakers and sides.
    ///
    /// @return empty if superseded
    public Optional<List<Counts.SpeakerCount>> speakers(Query query, BooleanSupplier superseded) {
        return answer(query.without(Filter::isOfVoice), superseded,
                asked -> new Counting(asked).speakers(new int[Side.values().length]));
    }

    /// How much a query finds.
    ///
    /// @return empty if superseded
    public Optional<Counts> counts(Query query, BooleanSupplier superseded) {
        return answer(query, superseded, asked -> new Counting(asked).counts());
    }

    /// The places found in one document's text, in order and without overlaps, to be marked there.
    public List<Span> spans(Query query, String document) {
        if (!query.asksForWords()) {
            return List.of();
        }
        return answer(query.and(List.of(new Clause.Is(new Filter.In(document)))), NEVER, asked -> {
            HitMaking making = new HitMaking(asked, texts);
            List<Span> spans = new ArrayList<>();
            Bits shown = asked.shown();
            for (int passage = shown.next(0); passage >= 0; passage = shown.next(passage + 1)) {
                spans.addAll(making.spans(passage));
            }
            return spans.stream().sorted().distinct().toList();
        }).orElseThrow();
    }

    /// The kept quotes, and exchanges, whose words or notes answer to a query, the best first.
    ///
    /// @return empty if superseded
    public Optional<KeptResult> kept(Query query, BooleanSupplier superseded) {
        return answer(query, true, superseded, asked -> {
            Set<Long> quotes = new LinkedHashSet<>();
            Set<Long> exchanges = new LinkedHashSet<>();
            for (int passage : asked.first(asked.found(), HitOrder.RELEVANCE, Integer.MAX_VALUE)) {
                int entry = asked.columns().entry(passage);
                long id = asked.columns().entries().id(entry);
                (asked.columns().entries().isQuote(entry) ? quotes : exchanges).add(id);
            }
            return new KeptResult(List.copyOf(quotes), List.copyOf(exchanges), asked.notices());
        });
    }

    /// Values of a field with words that begin as those in `begun` do, the most used first.
    public List<Suggestion> complete(Field field, String begun, int limit) {
        return answer(QueryParser.parse(""), NEVER, asked -> new Completion(asked.session(), asked.snapshot()).complete(field, begun, limit))
                .orElseThrow();
    }

    private interface Answering<T> {
        T answer(Asked asked) throws SQLException;
    }

    private <T> Optional<T> answer(Query query, BooleanSupplier superseded, Answering<T> answering) {
        return answer(query, false, superseded, answering);
    }

    private <T> Optional<T> answer(Query query, boolean kept, BooleanSupplier superseded, Answering<T> answering) {
        while (true) {
            Attempt<T> attempt = database.read(session -> attempt(session, query, kept, superseded, answering));
            if (!attempt.tooOld()) {
                return attempt.answer();
            }
        }
    }

    /// @param tooOld whether the transaction was begun before a state that is in memory already
    private record Attempt<T>(Optional<T> answer, boolean tooOld) {
    }

    private <T> Attempt<T> attempt(Session session, Query query, boolean kept, BooleanSupplier superseded, Answering<T> answering)
            throws SQLException {
        Optional<Snapshot> snapshot = snapshots.at(session);
        if (snapshot.isEmpty()) {
            return new Attempt<>(Optional.empty(), true);
        }
        try {
            return new Attempt<>(Optional.of(answering.answer(new Asked(session, snapshot.get(), query, kept, superseded))), false);
        } catch (Cancelled e) {
            return new Attempt<>(Optional.empty(), false);
        }
    }
}
