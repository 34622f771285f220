package readout.archive.search;

import java.util.List;
import readout.archive.search.query.Notice;

/// Kept quotes and exchanges whose words or notes answer to a query.
///
/// @param quotes    the quotes' numbers, the best first
/// @param exchanges the exchanges' numbers, the best first
/// @param notices   what in the query could not be read, or has nothing in the archive that answers to it
public record KeptResult(List<Long> quotes, List<Long> exchanges, List<Notice> notices) {

    public KeptResult {
        quotes = List.copyOf(quotes);
        exchanges = List.copyOf(exchanges);
        notices = List.copyOf(notices);
    }
}
