package readout.archive;

import java.time.Instant;
import java.util.Objects;

/// A search the analyst keeps.
///
/// @param id      its number
/// @param name    what it is called
/// @param query   the query as typed
/// @param sort    `relevance` or `date`
/// @param created when it was saved
public record SavedSearch(long id, String name, String query, String sort, Instant created) {

    public SavedSearch {
        Objects.requireNonNull(name);
        Objects.requireNonNull(query);
        Objects.requireNonNull(sort);
        Objects.requireNonNull(created);
    }
}
