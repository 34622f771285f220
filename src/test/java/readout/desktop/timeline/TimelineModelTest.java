package readout.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import readout.model.MeetingLevel;
import readout.model.When;

class TimelineModelTest {

    private static final double TINY = 1e-6;

    private final TimelineModel model = new TimelineModel();

    @BeforeEach
    void fourMeetings() {
        model.setMarks(List.of(mark("geneva", "2009-03-06", MeetingLevel.MINISTERIAL), mark("moscow", "2007-05-15", MeetingLevel.MINISTERIAL),
                mark("prague", "2010-04-08", MeetingLevel.PRESIDENTIAL), mark("sochi", "2008-04-05", MeetingLevel.PRESIDENTIAL)));
    }

    @Test
    void meetingsStandInOrderOfTimeAndAllYearsAreInSightAtFirst() {
        assertEquals(List.of("moscow", "sochi", "geneva", "prague"), model.marksProperty().get().stream().map(TimelineMark::id).toList());
        assertEquals(new When(LocalDate.of(2007, 1, 1), LocalDate.of(2010, 12, 31)), model.spanProperty().get().days());
    }

    @Test
    void newMeetingsComeIntoSightOnlyIfAllWere() {
        List<TimelineMark> more = new ArrayList<>(model.marksProperty().get());
        more.add(mark("helsinki", "2018-07-16", MeetingLevel.PRESIDENTIAL));
        model.setMarks(more);
        assertEquals(2018, model.spanProperty().get().days().last().getYear());
        model.show(TimeSpan.ofDays(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)));
        more.add(mark("geneva-2021", "2021-06-16", MeetingLevel.PRESIDENTIAL));
        model.setMarks(more);
        assertEquals(When.year(2009), model.spanProperty().get().days());
        assertEquals(2021, model.extentProperty().get().days().last().getYear());
    }

    @Test
    void zoomingKeepsTheMomentUnderThePointerInItsPlace() {
        double anchor = LocalDate.of(2009, 3, 6).toEpochDay() + 0.5;
        double place = (anchor - model.spanProperty().get().from()) / model.spanProperty().get().length();
        model.zoom(7, anchor);
        TimeSpan near = model.spanProperty().get();
        assertEquals(place, (anchor - near.from()) / near.length(), TINY);
        model.zoom(1e9, anchor);
        assertEquals(TimelineModel.SHORTEST, model.spanProperty().get().length(), TINY);
        assertTrue(model.spanProperty().get().contains(anchor));
        model.zoom(1e-9, anchor);
        assertEquals(model.extentProperty().get().length(), model.spanProperty().get().length(), TINY);
    }

    @Test
    void oneNeverLeavesTheYearsOfTheArchive() {
        model.show(TimeSpan.ofDays(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)));
        for (int i = 0; i < 20; i++) {
            model.pan(0.8);
        }
        assertEquals(model.extentProperty().get().to(), model.spanProperty().get().to(), TINY);
        assertEquals(365, model.spanProperty().get().length(), TINY);
    }

    @Test
    void theTimeInSightIsTheDateFilterOnlyWhileFiltering() {
        List<Optional<When>> heard = new ArrayList<>();
        model.dateFilterProperty().subscribe(filter -> { heard.add(filter); });
        model.show(TimeSpan.ofDays(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)));
        model.filteringProperty().set(true);
        model.show(TimeSpan.ofDays(LocalDate.of(2009, 3, 1), LocalDate.of(2009, 3, 31)));
        model.filterBy(Optional.empty());
        assertEquals(List.of(Optional.empty(), Optional.of(When.year(2009)), Optional.of(When.month(YearMonth.of(2009, 3))), Optional.empty()), heard);
        assertEquals(When.month(YearMonth.of(2009, 3)), model.spanProperty().get().days(), "what is in sight stays");
        model.filterBy(Optional.of(When.year(2008)));
        assertEquals(Optional.of(When.year(2008)), model.dateFilterProperty().get());
        model.showAll();
        assertEquals(Optional.empty(), model.dateFilterProperty().get(), "all years are no filter");
    }

    @Test
    void aSingleDayThatIsAskedForStaysOneDayThoughMoreIsShown() {
        When day = When.day(LocalDate.of(2009, 3, 6));
        model.filterBy(Optional.of(day));
        assertEquals(Optional.of(day), model.dateFilterProperty().get());
        model.pan(0.5);
        assertNotEquals(Optional.of(day), model.dateFilterProperty().get(), "moving on, the filter is what is in sight");
        model.filterBy(Optional.of(day));
        assertEquals(Optional.of(day), model.dateFilterProperty().get());
    }

    @Test
    void severalAreSelectedOneByOneOrFromOneToAnother() {
        model.select("moscow");
        model.toggle("prague");
        assertEquals(Set.of("moscow", "prague"), model.selectionProperty().get());
        model.toggle("prague");
        assertEquals(Set.of("moscow"), model.selectionProperty().get());
        model.select("sochi");
        model.extendTo("prague");
        assertEquals(List.of("sochi", "geneva", "prague"), List.copyOf(model.selectionProperty().get()));
        model.extendTo("moscow");
        assertEquals(List.of("moscow", "sochi"), List.copyOf(model.selectionProperty().get()));
    }

    @Test
    void oneWalksOnlyToWhatMatches() {
        model.setMatching(Optional.of(Map.of("moscow", 1, "prague", 0)));
        assertEquals(Optional.of("moscow"), model.walk().neighbour(1));
        model.select("moscow");
        assertEquals(Optional.of("prague"), model.walk().neighbour(1));
        assertEquals(Optional.empty(), model.walk().neighbour(-1));
        assertEquals(Optional.of("prague"), model.walk().neighbourLane(-1));
        assertEquals(Optional.empty(), model.walk().neighbourLane(1));
        assertEquals(Optional.of("prague"), model.walk().last());
        model.setMatching(Optional.empty());
        assertEquals(Optional.of("sochi"), model.walk().neighbour(1));
    }

    @Test
    void whatIsGoneIsNoLongerSelected() {
        model.select(List.of("geneva", "moscow"));
        model.setMarks(model.marksProperty().get().stream().filter(mark -> !mark.id().equals("moscow")).toList());
        assertEquals(Set.of("geneva"), model.selectionProperty().get());
        assertEquals(Optional.empty(), model.focusProperty().get());
    }

    @Test
    void revealingMovesAsLittleAsMayBe() {
        model.show(TimeSpan.ofDays(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)));
        TimeSpan before = model.spanProperty().get();
        model.reveal("geneva");
        assertEquals(before, model.spanProperty().get());
        model.reveal("prague");
        TimeSpan after = model.spanProperty().get();
        assertTrue(after.contains(LocalDate.of(2010, 4, 8).toEpochDay()) && after.contains(LocalDate.of(2009, 6, 1).toEpochDay()));
        assertEquals(before.length(), after.length(), TINY);
    }

    @Test
    void anEmptyTimelineHasAnAxisAndNothingElse() {
        TimelineModel empty = new TimelineModel();
        empty.setMarks(List.of());
        assertEquals(Optional.empty(), empty.walk().neighbour(1));
        assertEquals(Optional.empty(), empty.walk().first());
        assertFalse(empty.spanProperty().get().length() < 365);
    }

    private static TimelineMark mark(String id, String day, MeetingLevel level) {
        LocalDate date = LocalDate.parse(day);
        return new TimelineMark(id, date, date, "Talks at " + id, id, level, List.of(), List.of(), List.of(), 2, true);
    }
}
