package readout.reading.dates;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import readout.model.When;
import readout.reading.dates.Expression.Decade;
import readout.reading.dates.Expression.Part;

/// Runs of days that the calendar has no single name for: seasons, decades, parts of months and years.
final class Stretches {

    private Stretches() {
    }

    /// `last summer`, `this summer`, `next summer`.
    static When shiftedSeason(LocalDate written, int season, int shift) {
        When here = season(written.getYear(), season);
        return switch (shift) {
            case -1 -> before(written, season, here);
            case 0 -> here.first().isAfter(written) && season(written.getYear() - 1, season).covers(written)
                    ? season(written.getYear() - 1, season) : here;
            default -> here.first().isAfter(written) ? here : season(written.getYear() + 1, season);
        };
    }

    /// The last such season that is over; in its own days `last summer` is the one before.
    private static When before(LocalDate written, int season, When here) {
        if (here.last().isBefore(written)) {
            return here;
        }
        When previous = season(written.getYear() - 1, season);
        return previous.last().isBefore(written) ? previous : season(written.getYear() - 2, season);
    }

    /// Three whole months; winter is told by the year it begins in.
    static When season(int year, int season) {
        YearMonth first = YearMonth.of(year, season * 3);
        return new When(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /// A decade or its part.
    static When decade(Decade decade) {
        LocalDate start = Year.of(decade.first()).atDay(1);
        return switch (decade.part()) {
            case WHOLE -> years(start, 0, 9);
            case EARLY -> years(start, 0, 3);
            case MIDDLE -> years(start, 4, 6);
            case LATE -> years(start, 7, 9);
        };
    }

    private static When years(LocalDate start, int from, int to) {
        return new When(start.plusYears(from), start.plusYears(to + 1L).minusDays(1));
    }

    /// A third of a month or of a year.
    static When part(When whole, Part part) {
        LocalDate first = whole.first();
        boolean year = whole.last().getDayOfYear() - first.getDayOfYear() > 31;
        return switch (part) {
            case WHOLE -> whole;
            case EARLY -> new When(first, year ? first.withMonth(4).withDayOfMonth(30) : first.withDayOfMonth(10));
            case MIDDLE -> year ? new When(first.withMonth(5), LocalDate.of(first.getYear(), 8, 31))
                    : new When(first.withDayOfMonth(11), first.withDayOfMonth(20));
            case LATE -> new When(year ? first.withMonth(9) : first.withDayOfMonth(21), whole.last());
        };
    }
}
