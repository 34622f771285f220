package readout.desktop.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which marks the filters leave, and with how many documents each; counted ahead, so that a cluster of any size tells at once.
final class Matching {

    private final boolean filtered;
    private final boolean[] lit;
    private final int[] documents;
    private final int[][] litBefore;
    private final int[][] documentsBefore;

    /// @param byMeeting the matching documents of each meeting that matches, 0 allowed; empty if nothing is filtered
    Matching(TimelineIndex index, Optional<Map<String, Integer>> byMeeting) {
        List<TimelineMark> marks = index.marks();
        filtered = byMeeting.isPresent();
        lit = new boolean[marks.size()];
        documents = new int[marks.size()];
        for (int i = 0; i < lit.length; i++) {
            TimelineMark mark = marks.get(i);
            Integer left = byMeeting.isEmpty() ? Integer.valueOf(mark.documents()) : byMeeting.get().get(mark.id());
            lit[i] = left != null;
            documents[i] = left == null ? 0 : left;
        }
        int lanes = index.laneNames().size();
        litBefore = new int[lanes][];
        documentsBefore = new int[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            count(lane, index.ofLane(lane));
        }
    }

    /// Whether anything is filtered.
    boolean isFiltered() {
        return filtered;
    }

    /// Whether the mark is left.
    boolean isLit(int index) {
        return lit[index];
    }

    /// How many of its documents are left.
    int documents(int index) {
        return documents[index];
    }

    /// How many marks of a symbol are left.
    int lit(Placed item) {
        return litBefore[item.lane()][item.last() + 1] - litBefore[item.lane()][item.first()];
    }

    /// How many documents of a symbol are left.
    int documents(Placed item) {
        return documentsBefore[item.lane()][item.last() + 1] - documentsBefore[item.lane()][item.first()];
    }

    private void count(int lane, int[] members) {
        litBefore[lane] = new int[members.length + 1];
        documentsBefore[lane] = new int[members.length + 1];
        for (int i = 0; i < members.length; i++) {
            litBefore[lane][i + 1] = litBefore[lane][i] + (lit[members[i]] ? 1 : 0);
            documentsBefore[lane][i + 1] = documentsBefore[lane][i] + documents[members[i]];
        }
    }
}
