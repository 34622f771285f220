package readout.reading.metadata;

import java.util.List;
import java.util.stream.Stream;

/// What stands on a page below its text.
///
/// @param rows  its lines in order, at most [FootReader#MOST_LINES] of them
/// @param start where it begins in the text, the text's length if there is none
record Foot(List<Row> rows, int start) {

    Foot {
        rows = List.copyOf(rows);
    }

    /// Everything of one sort that the foot's lines tell, in order.
    <T extends Told> Stream<T> all(Class<T> sort) {
        return rows.stream().map(Row::told).filter(sort::isInstance).map(sort::cast);
    }
}
