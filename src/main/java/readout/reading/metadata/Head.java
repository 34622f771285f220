package readout.reading.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A page's head, understood line by line.
///
/// @param rows     its lines in order; the text's first lines may follow behind `body`
/// @param body     the first row that is text, `rows.size()` if all are head
/// @param dateline what the text begins with, if it has one
/// @param title    the title
/// @param subtitle the line under the title that is no name, date or place
record Head(List<Row> rows, int body, Optional<Dateline> dateline, Optional<Title> title, Optional<Title> subtitle) {

    Head {
        rows = List.copyOf(rows);
    }

    /// The rows before the text.
    List<Row> own() {
        return rows.subList(0, body);
    }

    /// Everything of one sort that the head's lines tell, in order.
    <T extends Told> Stream<T> all(Class<T> sort) {
        return own().stream().map(Row::told).filter(sort::isInstance).map(sort::cast);
    }

    /// The row where the title ends, 0 if there is none.
    int afterTitle() {
        return title.map(Title::to).orElse(0);
    }

    /// Whether a row is part of the title or the subtitle.
    boolean isTitled(int row) {
        return title.filter(t -> t.holds(row)).isPresent() || subtitle.filter(t -> t.holds(row)).isPresent();
    }

    /// Where the head's last line ends in the text, 0 if there is none.
    int end() {
        return body == 0 ? 0 : rows.get(body - 1).line().span().end();
    }
}
