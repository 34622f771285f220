package readout.archive.search;

import java.util.List;
import readout.archive.search.query.Notice;

/// What a query finds.
///
/// @param hits    the passages of the page asked for
/// @param counts  how much there is in all
/// @param notices what in the query could not be read, or has nothing in the archive that answers to it
public record SearchResult(List<Hit> hits, Counts counts, List<Notice> notices) {

    public SearchResult {
        hits = List.copyOf(hits);
        notices = List.copyOf(notices);
    }
}
