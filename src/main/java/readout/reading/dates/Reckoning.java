package readout.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import readout.model.When;
import readout.reading.dates.Expression.Day;
import readout.reading.dates.Expression.Decade;
import readout.reading.dates.Expression.FromWriting;
import readout.reading.dates.Expression.InFigures;
import readout.reading.dates.Expression.Month;
import readout.reading.dates.Expression.Offset;
import readout.reading.dates.Expression.Run;
import readout.reading.dates.Expression.Season;
import readout.reading.dates.Expression.Shifted;
import readout.reading.dates.Expression.Unsaid;
import readout.reading.dates.Expression.Weekday;
import readout.reading.dates.Expression.YearSaid;

/// What a date expression means on the day of writing.
final class Reckoning {

    /// What the text around an expression adds.
    ///
    /// @param year   the year a full date shortly before gives
    /// @param future whether its sentence tells of what is to come
    record Setting(OptionalInt year, BooleanSupplier future) {
        static final Setting NONE = new Setting(OptionalInt.empty(), () -> false);
    }

    private final Optional<LocalDate> written;

    Reckoning(Optional<LocalDate> written) {
        this.written = written;
    }

    /// The days meant, empty if they cannot be told or do not exist.
    Optional<When> when(Expression expression, Setting setting) {
        return switch (expression) {
            case Day day -> day(day, setting).map(When::day);
            case Month month -> month(month, setting).map(m -> Stretches.part(When.month(m), month.part()));
            case Expression.Year year -> Optional.of(Stretches.part(When.year(year.year()), year.part()));
            case Decade decade -> Optional.of(Stretches.decade(decade));
            case Season season -> year(season.year()).map(y -> Stretches.season(y, season.season()));
            case Weekday weekday -> written.map(w -> When.day(weekday(w, weekday.weekday(), setting.future())));
            case Shifted shifted -> written.map(w -> shifted(w, shifted, setting.future()));
            case Offset offset -> written.map(w -> offset(w, offset));
            case Run run -> run(run, setting);
        };
    }

    private Optional<When> run(Run run, Setting setting) {
        Optional<When> from = when(run.from(), setting);
        return from.flatMap(first -> {
            Setting beside = new Setting(OptionalInt.of(first.first().getYear()), () -> false);
            return when(run.to(), beside).flatMap(last -> join(first, last, run.to()));
        });
    }

    /// A run over the new year has its end in the next one unless the year was said.
    private static Optional<When> join(When first, When last, Expression to) {
        LocalDate end = last.last();
        if (end.isBefore(first.first()) && isYearless(to)) {
            end = end.plusYears(1);
        }
        return end.isBefore(first.first()) ? Optional.empty() : Optional.of(new When(first.first(), end));
    }

    private static boolean isYearless(Expression expression) {
        return expression instanceof Day(Unsaid _, _, _, _) || expression instanceof Month(Unsaid _, _, _);
    }

    private Optional<LocalDate> day(Day day, Setting setting) {
        Optional<Integer> said = year(day.year());
        if (said.isPresent()) {
            return date(said.get(), day);
        }
        if (!(day.year() instanceof Unsaid)) {
            return Optional.empty();
        }
        if (setting.year().isPresent() && !(written.isPresent() && setting.future().getAsBoolean())) {
            Optional<LocalDate> near = date(setting.year().getAsInt(), day).filter(d -> isOn(d, day.weekday()));
            if (near.isPresent()) {
                return near;
            }
        }
        return written.flatMap(w -> nearest(w, day));
    }

    /// The one of the years around the writing that brings the day nearest to it, on the day of the week it names.
    private static Optional<LocalDate> nearest(LocalDate written, Day day) {
        int reach = day.weekday() == 0 ? 1 : 6;
        Optional<LocalDate> best = Optional.empty();
        for (int year = written.getYear() - reach; year <= written.getYear() + reach; year++) {
            Optional<LocalDate> candidate = date(year, day).filter(d -> isOn(d, day.weekday()));
            if (candidate.isPresent() && (best.isEmpty() || distance(written, candidate.get()) < distance(written, best.get()))) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    private static boolean isOn(LocalDate date, int weekday) {
        return weekday == 0 || date.getDayOfWeek().getValue() == weekday;
    }

    private static Optional<LocalDate> date(int year, Day day) {
        return day.day() <= YearMonth.of(year, day.month()).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, day.month(), day.day())) : Optional.empty();
    }

    private Optional<YearMonth> month(Month month, Setting setting) {
        Optional<Integer> said = year(month.year());
        if (said.isPresent() || !(month.year() instanceof Unsaid)) {
            return said.map(y -> YearMonth.of(y, month.month()));
        }
        if (written.isEmpty()) {
            return setting.year().isPresent()
                    ? Optional.of(YearMonth.of(setting.year().getAsInt(), month.month())) : Optional.empty();
        }
        YearMonth now = YearMonth.from(written.get());
        YearMonth here = YearMonth.of(now.getYear(), month.month());
        if (setting.future().getAsBoolean()) {
            return Optional.of(here.isBefore(now) ? here.plusYears(1) : here);
        }
        return Optional.of(here.isAfter(now) ? here.minusYears(1) : here);
    }

    private Optional<Integer> year(YearSaid year) {
        return switch (year) {
            case InFigures(int figures) -> Optional.of(figures);
            case FromWriting(int years) -> written.map(w -> w.getYear() + years);
            case Unsaid _ -> Optional.empty();
        };
    }

    private static LocalDate weekday(LocalDate written, int weekday, BooleanSupplier future) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return written.with(future.getAsBoolean() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static When shifted(LocalDate written, Shifted shifted, BooleanSupplier future) {
        return switch (shifted.what()) {
            case Weekday(int weekday) -> When.day(shiftedDay(written, DayOfWeek.of(weekday), shifted.shift()));
            case Month month -> Stretches.part(When.month(shiftedMonth(YearMonth.from(written), month.month(), shifted.shift())), month.part());
            case Season season -> Stretches.shiftedSeason(written, season.season(), shifted.shift());
            default -> throw new IllegalStateException("Nothing that can be shifted: " + shifted);
        };
    }

    /// `next Friday` is in the week that begins next Monday; `this Friday` is the coming one.
    private static LocalDate shiftedDay(LocalDate written, DayOfWeek day, int shift) {
        return switch (shift) {
            case -1 -> written.with(TemporalAdjusters.previous(day));
            case 0 -> written.with(TemporalAdjusters.nextOrSame(day));
            default -> written.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
        };
    }

    private static YearMonth shiftedMonth(YearMonth now, int month, int shift) {
        YearMonth here = YearMonth.of(now.getYear(), month);
        return switch (shift) {
            case -1 -> here.isBefore(now) ? here : here.minusYears(1);
            case 0 -> here;
            default -> here.isAfter(now) ? here : here.plusYears(1);
        };
    }

    private static When offset(LocalDate written, Offset offset) {
        return switch (offset.unit()) {
            case 1 -> When.day(written.plusDays(offset.count()));
            case 2 -> {
                LocalDate monday = written.plusWeeks(offset.count()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new When(monday, monday.plusDays(6));
            }
            case 3 -> Stretches.part(When.month(YearMonth.from(written).plusMonths(offset.count())), offset.part());
            default -> Stretches.part(When.year(written.getYear() + offset.count()), offset.part());
        };
    }
}
