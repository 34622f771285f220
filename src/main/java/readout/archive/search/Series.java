package readout.archive.search;

import java.util.List;
import java.util.Optional;
import readout.archive.search.query.Notice;
import readout.model.Side;

/// How often something is said over time.
///
/// @param points  ordered by year and side; there is one wherever anything was said at all
/// @param notices what in the query could not be read, or has nothing in the archive that answers to it
public record Series(List<Point> points, List<Notice> notices) {

    public Series {
        points = List.copyOf(points);
        notices = List.copyOf(notices);
    }

    /// A year of a side.
    ///
    /// @param year        of the event or else of publication
    /// @param side        who speaks; empty for the words of papers and documents that are nobody's speech, and for speakers whose
    ///                    side is not known
    /// @param occurrences places of the words asked for; of a query without words, passages
    /// @param words       all words said by the side in that year that satisfy the query's filters
    public record Point(int year, Optional<Side> side, long occurrences, long words) {

        /// Occurrences in 10,000 words.
        public double rate() {
            return words == 0 ? 0 : 10_000.0 * occurrences / words;
        }
    }
}
