package readout.desktop.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The marks in order of time, shared out to lanes and ready to be cut at any scale. Immutable; made anew when marks or lanes change,
/// in about linear time.
final class TimelineIndex {

    private final List<TimelineMark> marks;
    private final TimelineLanes lanes;
    private final int[][] ofLane;
    private final int[] positionOf;
    private final MarkTree[] trees;
    private final Map<String, Integer> byId;
    private final int[][][] groupsBefore;

    /// @param sorted the marks in [ReadyMarks#ORDER]
    TimelineIndex(List<TimelineMark> sorted, LaneMode mode, int mostLanes) {
        marks = sorted;
        lanes = TimelineLanes.of(sorted, mode, mostLanes);
        int count = lanes.names().size();
        ofLane = new int[count][];
        trees = new MarkTree[count];
        groupsBefore = new int[count][LevelGroup.values().length][];
        positionOf = new int[marks.size()];
        byId = HashMap.newHashMap(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            byId.put(marks.get(i).id(), i);
        }
        for (int lane = 0; lane < count; lane++) {
            build(lane);
        }
    }

    /// All marks in order of time.
    List<TimelineMark> marks() {
        return marks;
    }

    /// The lanes' names; see [TimelineLanes].
    List<String> laneNames() {
        return lanes.names();
    }

    /// The marks of a lane in order of time, as indexes of [#marks()].
    int[] ofLane(int lane) {
        return ofLane[lane];
    }

    /// How the marks of a lane gather.
    MarkTree tree(int lane) {
        return trees[lane];
    }

    /// The lane a mark stands on.
    int laneOf(int index) {
        return lanes.laneOf()[index];
    }

    /// A mark's place among the marks of its lane.
    int positionOf(int index) {
        return positionOf[index];
    }

    /// Where a meeting stands in [#marks()].
    OptionalInt indexOf(String id) {
        Integer index = byId.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// The group all marks of a symbol belong to, if it is one.
    Optional<LevelGroup> groupOf(Placed item) {
        for (LevelGroup group : LevelGroup.values()) {
            int[] before = groupsBefore[item.lane()][group.ordinal()];
            if (before[item.last() + 1] - before[item.first()] == item.count()) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /// The marks a symbol stands for.
    List<TimelineMark> marksOf(Placed item) {
        int[] members = ofLane[item.lane()];
        return IntStream.rangeClosed(item.first(), item.last()).mapToObj(position -> marks.get(members[position])).toList();
    }

    private void build(int lane) {
        int[] laneOf = lanes.laneOf();
        int[] members = new int[laneOf.length];
        int count = 0;
        for (int i = 0; i < laneOf.length; i++) {
            if (laneOf[i] == lane) {
                positionOf[i] = count;
                members[count++] = i;
            }
        }
        members = Arrays.copyOf(members, count);
        double[] middles = new double[count];
        double[] starts = new double[count];
        double[] ends = new double[count];
        for (int i = 0; i < count; i++) {
            TimelineMark mark = marks.get(members[i]);
            middles[i] = mark.middle();
            starts[i] = mark.start().toEpochDay();
            ends[i] = mark.end().toEpochDay() + 1;
        }
        ofLane[lane] = members;
        for (LevelGroup group : LevelGroup.values()) {
            int[] before = new int[count + 1];
            for (int i = 0; i < count; i++) {
                before[i + 1] = before[i] + (LevelGroup.of(marks.get(members[i]).level()) == group ? 1 : 0);
            }
            groupsBefore[lane][group.ordinal()] = before;
        }
        trees[lane] = new MarkTree(middles, starts, ends);
    }
}
