package readout.archive.search.index;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/// Reckoning with spans that stand in order.
public final class Spans {

    private Spans() {
    }

    /// The spans in order, those that touch or overlap made one.
    public static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                Span last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /// What is left of `whole` without `holes`, which are [#merged]; never holds an empty span.
    public static List<Span> without(Span whole, List<Span> holes) {
        List<Span> pieces = new ArrayList<>();
        int from = whole.start();
        for (int i = firstReaching(holes, whole.start()); i < holes.size() && holes.get(i).start() < whole.end(); i++) {
            Span hole = holes.get(i);
            if (hole.start() > from) {
                pieces.add(new Span(from, hole.start()));
            }
            from = Math.max(from, hole.end());
        }
        if (from < whole.end()) {
            pieces.add(new Span(from, whole.end()));
        }
        return pieces;
    }

    /// Whether any of the spans, which are [#merged], shares a unit with `span`.
    static boolean anyOverlaps(List<Span> merged, Span span) {
        int i = firstReaching(merged, span.start());
        return i < merged.size() && merged.get(i).overlaps(span);
    }

    /// The place in the list of the first span that ends after `offset`.
    private static int firstReaching(List<Span> merged, int offset) {
        int low = 0;
        int high = merged.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (merged.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
