package readout.archive.quotes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Several quotes in order, kept as one unit.
///
/// @param id       its number
/// @param uid      its name outside this archive, a UUID
/// @param title    what it is called
/// @param note     the analyst's note, may be empty
/// @param quotes   the numbers of its quotes, in order, each once
/// @param position its place in the order in which exchanges were made
/// @param created  when it was made
/// @param changed  when it was changed last
public record Exchange(long id, String uid, String title, String note, List<Long> quotes, long position, Instant created,
        Instant changed) {

    public Exchange {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(title);
        Objects.requireNonNull(note);
        Objects.requireNonNull(created);
        Objects.requireNonNull(changed);
        quotes = List.copyOf(quotes);
    }
}
