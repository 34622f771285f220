package readout.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.MeetingLevel;

/// The promises of the layout, held against meetings made by chance, at every zoom from four decades to single days.
class TimelineLayoutTest {

    private static final TextWidths WIDTHS = text -> 6.1 * text.length();
    private static final double TINY = 1e-6;

    record Case(long seed, int count, LaneMode mode, double width, TimeSpan span, double unit) {
        TimelineFrame frame() {
            return new TimelineFrame(96, 96 + width, 26, 38 * unit, unit);
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        int[] counts = {0, 1, 2, 5, 40, 419, 3000};
        for (long seed = 1; seed <= 120; seed++) {
            Random random = new Random(seed);
            int count = counts[random.nextInt(counts.length)];
            double length = 3 * Math.pow(15_000.0 / 3, random.nextDouble());
            double from = LocalDate.of(1985, 1, 1).toEpochDay() + random.nextDouble() * 14_000;
            cases.add(new Case(seed, count, LaneMode.values()[random.nextInt(5)], 300 + random.nextInt(3700), new TimeSpan(from, from + length), 1 + random.nextInt(3) / 2.0));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsItsPromises(Case c) {
        List<TimelineMark> marks = MarkGenerator.marks(c.count, c.seed);
        TimelineIndex index = new TimelineIndex(marks, c.mode, 5);
        TimelineFrame frame = c.frame();
        TimelineLayout layout = layout(index, frame, c.span);
        everyMarkInSightIsInExactlyOneSymbol(index, layout, frame, c.span);
        for (List<Placed> lane : layout.lanes()) {
            symbolsStandInOrderAndApart(lane, frame);
        }
        labelsTouchNothing(layout, frame);
    }

    private static void everyMarkInSightIsInExactlyOneSymbol(TimelineIndex index, TimelineLayout layout, TimelineFrame frame, TimeSpan span) {
        int[] seen = new int[index.marks().size()];
        for (List<Placed> lane : layout.lanes()) {
            for (Placed item : lane) {
                assertEquals(item.last() - item.first() + 1, item.count());
                for (int position = item.first(); position <= item.last(); position++) {
                    seen[index.ofLane(item.lane())[position]]++;
                }
            }
        }
        for (int i = 0; i < seen.length; i++) {
            TimelineMark mark = index.marks().get(i);
            boolean inSight = mark.middle() >= span.from() && mark.middle() <= span.to();
            assertTrue(seen[i] == 1 || seen[i] == 0 && !inSight, () -> mark + " is not in exactly one symbol");
            if (inSight) {
                Placed item = layout.itemOf(i);
                assertTrue(item.covers(index.positionOf(i)));
                if (!item.isCluster()) {
                    assertEquals(frame.x(mark.middle(), span), item.x(), TINY);
                }
            }
        }
    }

    private static void symbolsStandInOrderAndApart(List<Placed> lane, TimelineFrame frame) {
        for (int i = 1; i < lane.size(); i++) {
            Placed before = lane.get(i - 1);
            Placed item = lane.get(i);
            assertTrue(before.last() < item.first(), "the order of time is kept");
            assertTrue(item.x() - before.x() >= TimelineLayout.apart(frame) - TINY, () -> before + " and " + item + " are too near");
            assertTrue(before.x() + before.reach() <= item.x() - item.reach() + TINY, "symbols do not touch");
        }
    }

    private static void labelsTouchNothing(TimelineLayout layout, TimelineFrame frame) {
        List<PlacedLabel> labels = layout.labels();
        for (PlacedLabel label : labels) {
            double end = label.x() + label.width();
            assertTrue(label.x() >= frame.left() - TINY && end <= frame.right() + TINY, () -> label + " leaves the frame");
            for (PlacedLabel other : labels) {
                assertFalse(other != label && other.y() == label.y() && label.x() < other.x() + other.width() && other.x() < end,
                        () -> label + " touches " + other);
            }
            for (Placed item : layout.lanes().get(label.item().lane())) {
                assertFalse(label.x() < item.x() + item.reach() && item.x() - item.reach() < end, () -> label + " touches " + item);
            }
        }
    }

    @Test
    void zoomingInOnlyPartsClustersAndMovingChangesNone() {
        List<TimelineMark> marks = MarkGenerator.marks(800, 7);
        TimelineIndex index = new TimelineIndex(marks, LaneMode.LEVEL, 5);
        TimelineFrame frame = new TimelineFrame(96, 1424, 26, 38, 1);
        TimeSpan all = TimeSpan.ofDays(LocalDate.of(1985, 1, 1), LocalDate.of(2026, 12, 31));
        List<List<Placed>> far = layout(index, frame, all).lanes();
        List<List<Placed>> near = layout(index, frame, all.zoomed(1.3, all.middle())).lanes();
        List<List<Placed>> moved = layout(index, frame, all.moved(211.7)).lanes();
        for (int lane = 0; lane < far.size(); lane++) {
            for (Placed item : near.get(lane)) {
                assertTrue(far.get(lane).stream().anyMatch(whole -> whole.covers(item.first()) && whole.covers(item.last())));
            }
            for (Placed item : moved.get(lane)) {
                assertTrue(far.get(lane).stream().noneMatch(other -> other.covers(item.first()) && !(other.first() == item.first() && other.last() == item.last())));
            }
        }
    }

    @Test
    void meetingsOfOneDayStayOneClusterAtAnyZoom() {
        LocalDate day = LocalDate.of(2009, 3, 6);
        List<TimelineMark> marks = IntStream.range(0, 7).mapToObj(i -> mark("m" + i, day, 1)).toList();
        TimelineIndex index = new TimelineIndex(marks, LaneMode.LEVEL, 5);
        List<Placed> lane = layout(index, new TimelineFrame(0, 4000, 26, 38, 1), new TimeSpan(day.toEpochDay(), day.toEpochDay() + 1)).lanes().get(1);
        assertEquals(1, lane.size());
        assertEquals(7, lane.getFirst().count());
    }

    @Test
    void theSelectedMarkGetsItsNameBeforeAGreaterOne() {
        LocalDate day = LocalDate.of(2009, 3, 6);
        List<TimelineMark> marks = List.of(mark("small", day, 1), mark("great", day.plusDays(10), 50), mark("next", day.plusDays(20), 0));
        TimelineIndex index = new TimelineIndex(marks, LaneMode.LEVEL, 5);
        TimelineFrame frame = new TimelineFrame(0, 300, 26, 38, 1);
        TimeSpan span = new TimeSpan(day.toEpochDay() - 2, day.toEpochDay() + 24);
        Matching all = new Matching(index, Optional.empty());
        assertTrue(new TimelineLayout(index, frame, span, all, i -> i == 0, WIDTHS).labels().stream().anyMatch(label -> label.item().first() == 0));
        assertEquals(1, new TimelineLayout(index, frame, span, all, i -> false, WIDTHS).labels().getFirst().item().first());
    }

    private static TimelineLayout layout(TimelineIndex index, TimelineFrame frame, TimeSpan span) {
        return new TimelineLayout(index, frame, span, new Matching(index, Optional.empty()), i -> i % 50 == 0, WIDTHS);
    }

    private static TimelineMark mark(String id, LocalDate day, int documents) {
        return new TimelineMark(id, day, day, "Clinton – Lavrov", "Geneva", MeetingLevel.MINISTERIAL, List.of(), List.of(), List.of(), documents, true);
    }
}
