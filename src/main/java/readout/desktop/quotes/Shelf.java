package readout.desktop.quotes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The quotes as laid out.
///
/// @param rows  what the list shows
/// @param shown how many quotes that are
/// @param all   how many there are in the archive
public record Shelf(List<Row> rows, int shown, int all) {

    static final Shelf EMPTY = new Shelf(List.of(), 0, 0);

    public Shelf {
        rows = List.copyOf(rows);
    }

    /// The same with more rows below.
    Shelf with(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return more.isEmpty() ? this : new Shelf(all, shown, this.all);
    }

    /// The numbers of the quotes shown, in order, each once.
    List<Long> ids() {
        Set<Long> ids = new LinkedHashSet<>();
        for (Row row : rows) {
            if (row instanceof Row.Kept kept) {
                ids.add(kept.card().id());
            }
        }
        return List.copyOf(ids);
    }
}
