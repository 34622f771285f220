package readout.exporting;

import java.util.Objects;

/// What a quote does to another.
///
/// @param from the uid of the quote that does it
/// @param to   the uid of the other
/// @param kind what it does: `answers`, `contradicts`, `repeats` or `corrects`
/// @param note the analyst's note, may be empty
public record CitedLink(String from, String to, String kind, String note) {

    public CitedLink {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(note);
    }
}
