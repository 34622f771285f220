package readout.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverviewHistogramTest {

    @Test
    void everyMeetingIsCountedOnceAndTheMatchingAmongThem() {
        List<TimelineMark> marks = MarkGenerator.marks(500, 3);
        TimelineIndex index = new TimelineIndex(marks, LaneMode.LEVEL, 5);
        TimeSpan extent = TimeSpan.ofDays(LocalDate.of(1985, 1, 1), LocalDate.of(2027, 12, 31));
        OverviewHistogram histogram = OverviewHistogram.of(marks, new Matching(index, Optional.of(Map.of("m1", 1, "m2", 0))), extent, 166);
        assertEquals(500, Arrays.stream(histogram.all()).sum());
        assertEquals(2, Arrays.stream(histogram.lit()).sum());
        assertEquals(Arrays.stream(histogram.all()).max().orElseThrow(), histogram.highest());
        for (int i = 0; i < 166; i++) {
            assertTrue(histogram.lit()[i] <= histogram.all()[i]);
        }
    }
}
