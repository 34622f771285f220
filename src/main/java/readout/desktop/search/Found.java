package readout.desktop.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import readout.archive.Archive;
import readout.archive.search.Concordance;
import readout.archive.search.Counts;
import readout.archive.search.DocumentResult;
import readout.archive.search.HitOrder;
import readout.archive.search.Series;
import readout.archive.search.query.Notice;
import readout.archive.search.query.Query;
import readout.archive.sql.Page;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.FilterQuery;

/// What a search finds, in its three views.
///
/// @param words     what was searched for, as typed
/// @param lines     the first places, each with the words beside
/// @param documents the first documents, by date, with counts of all there is
/// @param series    how often over the years
record Found(String words, Concordance lines, DocumentResult documents, Series series) {

    private static final int MOST = 1000;

    static final Found NOTHING = new Found("", new Concordance(List.of(), 0, 0, List.of()),
            new DocumentResult(List.of(), new Counts(0, 0, 0, List.of(), Map.of(), new TreeMap<>(), Map.of()), List.of()),
            new Series(List.of(), List.of()));

    /// Searches, off the FX thread.
    ///
    /// @return empty if superseded
    static Optional<Found> load(Archive archive, Filter filter, Concordance.Order order, BooleanSupplier superseded) {
        Query query = FilterQuery.of(filter);
        Page first = Page.first(MOST);
        return archive.search().concordance(query, order, first, superseded)
                .flatMap(lines -> archive.search().documents(query, HitOrder.DATE, first, superseded)
                        .flatMap(documents -> archive.search().series(query, superseded)
                                .map(series -> new Found(filter.words(), lines, documents, series))));
    }

    /// What in the words could not be read.
    List<Notice> notices() {
        return documents.notices();
    }
}
