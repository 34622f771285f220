package readout.desktop.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Marks put in order, shared out to lanes and ready to be shown. Immutable, and best made off the FX thread: with very many marks it lasts.
///
/// @param index  the marks on their lanes
/// @param mode   what these lanes tell apart
/// @param extent all their years, from a January to a December
record ReadyMarks(TimelineIndex index, LaneMode mode, TimeSpan extent) {

    /// Marks in order of time.
    static final Comparator<TimelineMark> ORDER = Comparator.comparingDouble(TimelineMark::middle)
            .thenComparing(TimelineMark::start).thenComparing(TimelineMark::id);
    private static final TimeSpan NOTHING_YET = TimeSpan.ofDays(LocalDate.of(1985, 1, 1), LocalDate.of(2025, 12, 31));
    private static final int MOST_LANES = 5;

    static ReadyMarks of(List<TimelineMark> marks, LaneMode mode) {
        List<TimelineMark> sorted = new ArrayList<>(marks);
        sorted.sort(ORDER);
        return new ReadyMarks(new TimelineIndex(Collections.unmodifiableList(sorted), mode, MOST_LANES), mode, extentOf(sorted));
    }

    private static TimeSpan extentOf(List<TimelineMark> sorted) {
        if (sorted.isEmpty()) {
            return NOTHING_YET;
        }
        LocalDate first = sorted.stream().map(TimelineMark::start).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = sorted.stream().map(TimelineMark::end).max(Comparator.naturalOrder()).orElseThrow();
        return TimeSpan.ofDays(first.withDayOfYear(1), LocalDate.of(last.getYear(), 12, 31));
    }
}
