package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import readout.model.Span;

/// The marks of a page, found by stretch without looking at all of them.
final class PageMarks {

    static final PageMarks NONE = new PageMarks(List.of());

    private final PageMark[] byStart;
    private final int[] reach;

    PageMarks(List<PageMark> marks) {
        byStart = marks.toArray(PageMark[]::new);
        Arrays.sort(byStart, Comparator.comparing(PageMark::span));
        reach = new int[byStart.length];
        int furthest = 0;
        for (int i = 0; i < byStart.length; i++) {
            furthest = Math.max(furthest, byStart[i].span().end());
            reach[i] = furthest;
        }
    }

    /// The marks that share at least one unit with `span`, in the order they are to be drawn.
    List<PageMark> in(Span span) {
        List<PageMark> found = new ArrayList<>();
        for (int i = firstReaching(span.start()); i < byStart.length && byStart[i].span().start() < span.end(); i++) {
            if (byStart[i].span().overlaps(span)) {
                found.add(byStart[i]);
            }
        }
        found.sort(Comparator.comparing(PageMark::kind));
        return found;
    }

    /// These marks and one more.
    PageMarks with(PageMark mark) {
        List<PageMark> more = new ArrayList<>(all());
        more.add(mark);
        return new PageMarks(more);
    }

    List<PageMark> all() {
        return List.of(byStart);
    }

    private int firstReaching(int offset) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
