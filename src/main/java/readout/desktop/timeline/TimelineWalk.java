package readout.desktop.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The ways from the focused meeting to others that match: to the next in time, to another lane, to the ends.
public final class TimelineWalk {

    private final TimelineIndex index;
    private final List<TimelineMark> marks;
    private final Matching matching;
    private final OptionalInt current;
    private final TimeSpan span;

    TimelineWalk(TimelineIndex index, Matching matching, Optional<String> focus, TimeSpan span) {
        this.index = index;
        this.matching = matching;
        this.span = span;
        marks = index.marks();
        current = focus.map(index::indexOf).orElse(OptionalInt.empty());
    }

    /// The next meeting in time, 1, or the one before, -1; the first in sight if none has the focus yet; nothing at the end.
    public Optional<String> neighbour(int direction) {
        int from = current.isPresent() ? current.getAsInt() + direction : firstFrom(span.from());
        return search(from, direction);
    }

    /// The meeting nearest in time on the next lane that has any: below, 1, or above, -1.
    public Optional<String> neighbourLane(int direction) {
        if (current.isEmpty()) {
            return neighbour(1);
        }
        double day = marks.get(current.getAsInt()).middle();
        for (int lane = index.laneOf(current.getAsInt()) + direction; lane >= 0 && lane < index.laneNames().size(); lane += direction) {
            Optional<String> nearest = nearest(lane, day);
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    /// The first meeting of all.
    public Optional<String> first() {
        return search(0, 1);
    }

    /// The last meeting of all.
    public Optional<String> last() {
        return search(marks.size() - 1, -1);
    }

    private Optional<String> search(int from, int direction) {
        for (int i = from; i >= 0 && i < marks.size(); i += direction) {
            if (matching.isLit(i)) {
                return Optional.of(marks.get(i).id());
            }
        }
        return Optional.empty();
    }

    private Optional<String> nearest(int lane, double day) {
        int best = -1;
        for (int i : index.ofLane(lane)) {
            if (matching.isLit(i) && (best < 0 || Math.abs(marks.get(i).middle() - day) < Math.abs(marks.get(best).middle() - day))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(marks.get(best).id());
    }

    private int firstFrom(double day) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).middle() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
