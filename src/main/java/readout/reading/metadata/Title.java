package readout.reading.metadata;

import java.util.List;
import readout.model.Span;

/// A title or a subtitle on a page.
///
/// @param words its words on one line
/// @param from  the first row it takes up
/// @param to    the row after its last
/// @param span  from its first to its last unit
record Title(String words, int from, int to, Span span) {

    static Title of(List<Row> rows, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Row row : rows.subList(from, to)) {
            String line = row.told() instanceof Told.Item(String item) ? item : row.line().words();
            words.append(words.isEmpty() ? "" : " ").append(line);
        }
        Span span = new Span(rows.get(from).line().span().start(), rows.get(to - 1).line().span().end());
        return new Title(words.toString().replaceAll("[\\s\\u00A0]+", " ").strip(), from, to, span);
    }

    boolean holds(int row) {
        return from <= row && row < to;
    }
}
