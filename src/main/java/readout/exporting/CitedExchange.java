package readout.exporting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Several quotes in order, kept as one unit.
///
/// @param uid      its name outside any archive, a UUID
/// @param title    what it is called
/// @param note     the analyst's note, may be empty
/// @param quotes   the uids of its quotes that are in the book, in order, each once
/// @param whole    whether these are all its quotes
/// @param position its place in the order in which exchanges were made
/// @param created  when it was made
/// @param changed  when it was changed last
public record CitedExchange(String uid, String title, String note, List<String> quotes, boolean whole, long position,
        Instant created, Instant changed) {

    public CitedExchange {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(title);
        Objects.requireNonNull(note);
        Objects.requireNonNull(created);
        Objects.requireNonNull(changed);
        quotes = List.copyOf(quotes);
    }
}
