package readout.exporting.citation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import readout.model.When;

/// Dates in words, as American English writes them.
public final class DateWords {

    private DateWords() {
    }

    /// `March 6, 2009`, `May 15–16, 2007`, `May 30–June 1, 2007`, `March 2009`, `2009`.
    public static String of(When when) {
        LocalDate first = when.first();
        LocalDate last = when.last();
        if (when.isDay()) {
            return day(first) + ", " + first.getYear();
        }
        if (when.equals(When.year(first.getYear()))) {
            return String.valueOf(first.getYear());
        }
        if (when.equals(When.month(YearMonth.from(first)))) {
            return month(first) + " " + first.getYear();
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + ", " + first.getYear() + "–" + day(last) + ", " + last.getYear();
        }
        return day(first) + "–" + (first.getMonth() == last.getMonth() ? last.getDayOfMonth() : day(last)) + ", " + first.getYear();
    }

    private static String day(LocalDate day) {
        return month(day) + " " + day.getDayOfMonth();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
