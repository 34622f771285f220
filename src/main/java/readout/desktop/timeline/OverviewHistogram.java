package readout.desktop.timeline;

import java.util.List;

/// How many meetings fall into each of equally long parts of all years. Pure.
///
/// @param all     the meetings of each part
/// @param lit     of these, those the filters leave
/// @param highest the greatest of `all`, at least 1
record OverviewHistogram(int[] all, int[] lit, int highest) {

    /// Counts.
    ///
    /// @param bins how many parts, at least 1
    static OverviewHistogram of(List<TimelineMark> marks, Matching matching, TimeSpan extent, int bins) {
        int[] all = new int[bins];
        int[] lit = new int[bins];
        int highest = 1;
        for (int i = 0; i < marks.size(); i++) {
            double part = (marks.get(i).middle() - extent.from()) / extent.length();
            int bin = Math.clamp((int) (part * bins), 0, bins - 1);
            all[bin]++;
            highest = Math.max(highest, all[bin]);
            if (matching.isLit(i)) {
                lit[bin]++;
            }
        }
        return new OverviewHistogram(all, lit, highest);
    }
}
