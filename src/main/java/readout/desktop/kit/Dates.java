package readout.desktop.kit;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import readout.model.When;

/// Dates as a language writes them; the patterns are among the [Messages].
public final class Dates {

    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter weekday;

    Dates(Messages messages) {
        day = formatter(messages, "kit.date.day");
        dayAndMonth = formatter(messages, "kit.date.day-and-month");
        longDay = formatter(messages, "kit.date.long-day");
        month = formatter(messages, "kit.date.month");
        shortMonth = formatter(messages, "kit.date.short-month");
        weekday = formatter(messages, "kit.date.weekday");
    }

    /// `6 Mar 2009`
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// `6 Mar`
    public String dayAndMonth(LocalDate date) {
        return dayAndMonth.format(date);
    }

    /// `Friday 6 March 2009`
    public String longDay(LocalDate date) {
        return longDay.format(date);
    }

    /// `March 2009`
    public String month(YearMonth of) {
        return month.format(of);
    }

    /// `Mar`
    public String shortMonth(TemporalAccessor of) {
        return shortMonth.format(of);
    }

    /// `Fri 6`
    public String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /// As short as what is known: `6 Mar 2009`, `6–8 Mar 2009`, `30 Mar – 2 Apr 2009`, `March 2009`, `Mar – Jun 2009`, `2009`, `2007–2010`.
    public String span(When when) {
        LocalDate first = when.first();
        LocalDate last = when.last();
        if (when.isDay()) {
            return day(first);
        }
        if (first.getDayOfYear() == 1 && last.equals(last.with(lastDayOfYear()))) {
            return first.getYear() == last.getYear() ? Integer.toString(first.getYear()) : first.getYear() + "–" + last.getYear();
        }
        if (first.getDayOfMonth() == 1 && last.equals(last.with(lastDayOfMonth()))) {
            return months(first, last);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + day(last);
        }
        return (first.getYear() == last.getYear() ? dayAndMonth(first) : day(first)) + " – " + day(last);
    }

    /// The years of something that lasted: `2004–14`, `2004–`, `2009`; empty if neither end is known.
    public String years(Optional<LocalDate> from, Optional<LocalDate> to) {
        String first = from.map(LocalDate::getYear).map(String::valueOf).orElse("");
        String last = to.map(LocalDate::getYear).map(String::valueOf).orElse("");
        if (first.equals(last)) {
            return first;
        }
        boolean sameCentury = first.length() == 4 && last.length() == 4 && first.startsWith(last.substring(0, 2));
        return first + "–" + (sameCentury ? last.substring(2) : last);
    }

    private String months(LocalDate first, LocalDate last) {
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return month(YearMonth.from(first));
        }
        String from = first.getYear() == last.getYear() ? shortMonth(first) : shortMonth(first) + " " + first.getYear();
        return from + " – " + shortMonth(last) + " " + last.getYear();
    }

    private static DateTimeFormatter formatter(Messages messages, String key) {
        return DateTimeFormatter.ofPattern(messages.text(key), messages.locale());
    }
}
