package readout.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.desktop.kit.Messages;

class TimelineAxisTest {

    private static final TextWidths WIDTHS = text -> 6.1 * text.length();

    record Case(String language, double width, TimeSpan span) {
    }

    static Stream<Case> cases() {
        return Stream.of("en", "ru").flatMap(language -> IntStream.of(300, 700, 1316, 4000).boxed().flatMap(width ->
                IntStream.rangeClosed(0, 40).mapToObj(i -> {
                    double length = 3 * Math.pow(40_000.0 / 3, i / 40.0);
                    double from = LocalDate.of(1999, 12, 1).toEpochDay() + 13.3 * i - length / 3;
                    return new Case(language, width, new TimeSpan(from, from + length));
                })));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wordsNeverTouchAndTellWhereOneIs(Case c) {
        TimelineFrame frame = new TimelineFrame(96, 96 + c.width, 26, 38, 1);
        List<TimelineAxis.Word> words = axis(c.language, frame, c.span).words();
        assertFalse(words.isEmpty(), "there is always a word");
        for (TimelineAxis.Word word : words) {
            assertTrue(word.x() >= frame.left() && word.x() + word.width() <= frame.right(), () -> word + " leaves the frame");
            assertTrue(words.stream().noneMatch(other -> other != word && word.x() < other.x() + other.width() + 3 && other.x() < word.x() + word.width() + 3),
                    () -> word + " touches another");
        }
        assertTrue(words.stream().anyMatch(word -> word.text().matches(".*\\d{4}.*")), "a year is always told");
    }

    @Test
    void theStepsGoFromDecadesToSingleDays() {
        TimelineFrame frame = new TimelineFrame(0, 1316, 26, 38, 1);
        double march = LocalDate.of(2009, 3, 4).toEpochDay();
        assertTrue(texts(frame, new TimeSpan(march, march + 6)).containsAll(List.of("March 2009", "Thu 5", "Fri 6", "Sat 7")));
        assertTrue(texts(frame, new TimeSpan(march, march + 150)).containsAll(List.of("March 2009", "15", "22", "May 2009")));
        assertTrue(texts(frame, new TimeSpan(march, march + 700)).containsAll(List.of("2009", "Apr", "2010", "Feb")));
        assertTrue(texts(frame, new TimeSpan(march, march + 3000)).containsAll(List.of("2010", "Apr", "Oct")));
        assertTrue(texts(frame, new TimeSpan(march - 7000, march + 7000)).containsAll(List.of("1990", "1992", "2020")));
        assertEquals(List.of("1990", "2000", "2010"), texts(new TimelineFrame(0, 160, 26, 38, 1),
                TimeSpan.ofDays(LocalDate.of(1985, 1, 1), LocalDate.of(2019, 1, 1))));
    }

    private static List<String> texts(TimelineFrame frame, TimeSpan span) {
        return axis("en", frame, span).words().stream().map(TimelineAxis.Word::text).toList();
    }

    private static TimelineAxis axis(String language, TimelineFrame frame, TimeSpan span) {
        return new TimelineAxis(frame, span, Messages.of(Locale.of(language)).dates(), WIDTHS);
    }
}
