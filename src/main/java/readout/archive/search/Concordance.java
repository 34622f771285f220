package readout.archive.search;

import java.util.List;
import readout.archive.search.query.Notice;
import readout.model.Span;

/// Every place of the words asked for, each with the words beside it.
///
/// @param lines    the lines of the page asked for
/// @param total    how many lines there are
/// @param sorted   how many of them were put in order: all, unless so many were found that only the first are, in the order of
///                 date, when the order depends on the words beside
/// @param notices  what in the query could not be read, or has nothing in the archive that answers to it
public record Concordance(List<Line> lines, long total, long sorted, List<Notice> notices) {

    public Concordance {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /// A place.
    ///
    /// @param hit   the passage it is in, with a snippet of no use here
    /// @param span  where in the text it stands
    /// @param left  the words before, white space made single spaces
    /// @param words the words found
    /// @param right the words after
    public record Line(Hit hit, Span span, String left, String words, String right) {
    }

    /// What lines are sorted by.
    public enum Order { DATE, LEFT, RIGHT, SPEAKER }
}
