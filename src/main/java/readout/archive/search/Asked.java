package readout.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import readout.archive.search.index.Cancelled;
import readout.archive.search.index.EntryCodec;
import readout.archive.search.index.Sort;
import readout.archive.search.index.WordIndex;
import readout.archive.search.query.Clause;
import readout.archive.search.query.Notice;
import readout.archive.search.query.Query;
import readout.archive.search.words.WordForms;
import readout.archive.sql.Session;

/// A query with the passages that answer to it, within one transaction.
final class Asked {

    private static final int SAID = Sort.TURN.mask() | Sort.QUOTATION.mask();
    private static final int BODY = Sort.TURN.mask() | Sort.PARAGRAPH.mask();
    private static final int KEPT = Sort.KEPT.mask() | Sort.NOTE.mask() | Sort.EXCHANGE.mask();

    private final Session session;
    private final Snapshot snapshot;
    private final Query query;
    private final BooleanSupplier cancelled;
    private final List<Notice> notices;
    private final Vocabulary vocabulary;
    private final Filters filters;
    private final Evaluation evaluation;
    private final Evaluation.Node node;
    private final Bits shown;
    private Weights weights;

    /// Finds what answers to a query.
    ///
    /// @param kept whether kept quotes, notes and exchanges are asked for, and not passages
    Asked(Session session, Snapshot snapshot, Query query, boolean kept, BooleanSupplier cancelled) throws SQLException {
        this.session = session;
        this.snapshot = snapshot;
        this.query = query;
        this.cancelled = cancelled;
        this.notices = new ArrayList<>(query.notices());
        WordForms forms = new WordForms();
        WordIndex index = new WordIndex(session, cancelled);
        this.vocabulary = new Vocabulary(session, forms);
        this.filters = new Filters(session, snapshot, forms, index, vocabulary, notices);
        this.evaluation = new Evaluation(index, vocabulary, filters);
        int shownSorts = kept ? KEPT : shownSorts(query);
        this.node = evaluation.evaluate(query.clause(), snapshot.columns().ofSorts(kept ? KEPT : shownSorts | SAID));
        this.shown = node.bits().copy().and(snapshot.columns().ofSorts(shownSorts));
    }

    /// What answers to a query is shown. A quotation's words stand in its paragraph too, which has no speaker: so the one is shown
    /// where speakers are asked for, and the other where not.
    private static int shownSorts(Query query) {
        int sorts = query.asksForWords() ? BODY | Sort.TITLE.mask() | Sort.DIRECTION.mask() | Sort.NOTE.mask() : BODY;
        return query.asksForVoices() ? sorts | Sort.QUOTATION.mask() : sorts;
    }

    /// Ends the answer with [Cancelled] if nobody waits for it any more.
    void goOn() {
        if (cancelled.getAsBoolean()) {
            throw new Cancelled();
        }
    }

    /// Whether only what somebody says is asked for, and not the words of papers.
    boolean onlyVoices() {
        return query.asksForVoices();
    }

    Session session() {
        return session;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Columns columns() {
        return snapshot.columns();
    }

    List<Notice> notices() {
        return notices;
    }

    /// The passages to show.
    Bits shown() {
        return shown;
    }

    /// The turns and attributed quotations among what was found.
    Bits said() throws SQLException {
        return node.bits().copy().and(columns().ofSorts(SAID));
    }

    /// The passages of some sorts that satisfy the query's filters, whatever their words.
    Bits satisfyingFilters(int sorts) throws SQLException {
        Clause onlyFilters = query.filters();
        return evaluation.evaluate(onlyFilters, columns().ofSorts(sorts)).bits();
    }

    Bits found() {
        return node.bits();
    }

    Marking marking() {
        return new Marking(vocabulary, node);
    }

    /// How often what was asked for stands in a passage; once, if no words were asked for.
    int occurrences(int passage) {
        return query.asksForWords() ? weights().occurrences(passage) : 1;
    }

    /// Made when first needed: mere counts of documents do without.
    private Weights weights() {
        if (weights == null) {
            weights = new Weights(snapshot.columns(), node, node.bits());
        }
        return weights;
    }

    /// The first passages of those shown, in an order.
    int[] first(HitOrder order, long wanted) {
        return first(shown, order, wanted);
    }

    /// The first passages of `bits`, in an order.
    int[] first(Bits bits, HitOrder order, long wanted) {
        Ranking ranking = new Ranking(wanted, bits.count());
        for (int passage = bits.next(0); passage >= 0; passage = bits.next(passage + 1)) {
            ranking.add(passage, order == HitOrder.DATE || !query.asksForWords() ? day(passage) : Ranking.byWeight(weights().weight(passage)));
        }
        return ranking.ordered();
    }

    /// The day of a passage's document for ordering; what has none comes last.
    int day(int passage) {
        int document = columns().documentEntry(passage);
        int day = document < 0 ? EntryCodec.NO_DAY : columns().entries().firstDay(document);
        return day == EntryCodec.NO_DAY ? Integer.MAX_VALUE : day;
    }
}
