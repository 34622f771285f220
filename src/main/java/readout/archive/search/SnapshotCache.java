package readout.archive.search;

import java.sql.SQLException;
import java.util.Optional;
import readout.archive.sql.Session;

/// Keeps the newest [Snapshot] of an archive in memory. The first use reads the whole index's rows (some tens of milliseconds for
/// 20,000 documents), a later one only what has changed. May be used by several threads.
public final class SnapshotCache {

    private Snapshot newest;

    private record State(int bound, long revision, long epoch, long people) {
    }

    /// The state as the session's transaction sees it.
    ///
    /// @return empty if a later state is kept already: the transaction is too old to be worth while, and should be begun again
    synchronized Optional<Snapshot> at(Session session) throws SQLException {
        State state = session.one("SELECT next_passage, revision, epoch, people FROM search_state",
                row -> new State(row.number(1), row.id(2), row.id(3), row.id(4))).orElseThrow();
        Snapshot old = newest;
        if (old != null && (state.revision() < old.revision() || state.people() < old.people())) {
            return Optional.empty();
        }
        boolean sameEpoch = old != null && old.epoch() == state.epoch();
        boolean sameColumns = sameEpoch && old.revision() == state.revision();
        boolean sameVoices = old != null && old.people() == state.people();
        if (!sameColumns || !sameVoices) {
            Columns columns = sameColumns ? old.columns()
                    : columns(session, sameEpoch ? old.columns() : Columns.empty(), sameEpoch ? old.revision() : -1, state.bound());
            Voices voices = sameVoices ? old.voices() : Voices.load(session);
            newest = new Snapshot(state.revision(), state.epoch(), state.people(), columns, voices);
        }
        return Optional.of(newest);
    }

    private static Columns columns(Session session, Columns before, long since, int bound) throws SQLException {
        ColumnsMaking making = new ColumnsMaking(before);
        making.reach(bound);
        session.each("SELECT sort, id, first_passage, passages, layout FROM search_entries WHERE revision > ?", row ->
                making.put(row.text(1), row.id(2), row.number(3), row.number(4), row.bytes(5)), since);
        return making.done();
    }
}
