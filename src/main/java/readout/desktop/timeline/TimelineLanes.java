package readout.desktop.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which lanes there are, and on which of them each mark stands: on exactly one.
///
/// @param names  the lanes' names from top to bottom; empty for a lane of those that fit no other, and for lanes by level, whose names
///               are [LevelGroup]'s in order
/// @param laneOf the lane of each mark, in the marks' order
record TimelineLanes(List<String> names, int[] laneOf) {

    /// Shares marks out.
    ///
    /// @param most how many lanes there may be, at least 2; by level there are always three
    static TimelineLanes of(List<TimelineMark> marks, LaneMode mode, int most) {
        if (mode == LaneMode.LEVEL) {
            int[] laneOf = marks.stream().mapToInt(mark -> LevelGroup.of(mark.level()).ordinal()).toArray();
            return new TimelineLanes(Stream.of(LevelGroup.values()).map(group -> "").toList(), laneOf);
        }
        List<String> names = frequent(marks, mode, most - 1);
        Map<String, Integer> laneOfName = new HashMap<>();
        for (int lane = 0; lane < names.size(); lane++) {
            laneOfName.put(names.get(lane), lane);
        }
        int[] laneOf = new int[marks.size()];
        for (int i = 0; i < laneOf.length; i++) {
            laneOf[i] = names.size();
            for (String name : mode.names(marks.get(i))) {
                Integer lane = laneOfName.get(name);
                if (lane != null) {
                    laneOf[i] = lane;
                    break;
                }
            }
        }
        List<String> all = new ArrayList<>(names);
        all.add("");
        return new TimelineLanes(List.copyOf(all), laneOf);
    }

    private static List<String> frequent(List<TimelineMark> marks, LaneMode mode, int most) {
        Map<String, Integer> counts = new HashMap<>();
        for (TimelineMark mark : marks) {
            List<String> names = mode.names(mark);
            if (!names.isEmpty()) {
                counts.merge(names.getFirst(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(most).map(Map.Entry::getKey).toList();
    }
}
