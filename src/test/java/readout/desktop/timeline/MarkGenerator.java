package readout.desktop.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import readout.model.MeetingLevel;

/// Makes meetings by chance, in crowds, alone, on one day, over several, and with no sure date; the same for the same seed.
final class MarkGenerator {

    private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);
    private static final int DAYS = 41 * 365;
    private static final String[] PLACES = {"Geneva", "Moscow", "Washington", "St Petersburg", "Reykjavik", "Kennebunkport", "New York", ""};

    private MarkGenerator() {
    }

    static List<TimelineMark> marks(int count, long seed) {
        Random random = new Random(seed);
        List<TimelineMark> marks = new ArrayList<>(count);
        LocalDate crowd = FIRST;
        for (int i = 0; i < count; i++) {
            if (i == 0 || random.nextInt(20) == 0) {
                crowd = FIRST.plusDays(random.nextInt(DAYS));
            }
            LocalDate start = random.nextBoolean() ? FIRST.plusDays(random.nextInt(DAYS)) : crowd.plusDays(random.nextInt(30));
            int kind = random.nextInt(12);
            boolean certain = kind != 0;
            LocalDate end = kind == 0 ? start.plusDays(random.nextInt(400)) : kind < 3 ? start.plusDays(random.nextInt(6)) : start;
            String place = PLACES[random.nextInt(PLACES.length)];
            MeetingLevel level = MeetingLevel.values()[random.nextInt(MeetingLevel.values().length)];
            marks.add(new TimelineMark("m" + i, start, end, "Meeting " + i + " of foreign ministers", place, level, List.of("A" + random.nextInt(9)),
                    List.of("B" + random.nextInt(9)), List.of("t" + random.nextInt(12)), Math.max(0, (int) (random.nextGaussian() * 4)), certain));
        }
        marks.sort(ReadyMarks.ORDER);
        return marks;
    }
}
