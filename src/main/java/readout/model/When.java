package readout.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/// A day, a month, a year, or any run of days, as far as it is known.
///
/// @param first the first day it can be
/// @param last  the last day it can be, not before `first`
public record When(LocalDate first, LocalDate last) {

    public When {
        Objects.requireNonNull(first);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Ends before it begins: " + first + ".." + last);
        }
    }

    /// One day.
    public static When day(LocalDate day) {
        return new When(day, day);
    }

    /// A whole month.
    public static When month(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth());
    }

    /// A whole year.
    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// Whether it is known to the day.
    public boolean isDay() {
        return first.equals(last);
    }

    /// Whether `day` may be meant.
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// ISO 8601: `2007-05-15`, `2009-02`, `2008`, or `2007-05-15/2007-05-16` for any other run of days.
    public String iso() {
        if (isDay()) {
            return first.toString();
        }
        YearMonth month = YearMonth.from(first);
        if (equals(month(month))) {
            return month.toString();
        }
        if (equals(year(first.getYear()))) {
            return "%04d".formatted(first.getYear());
        }
        return first + "/" + last;
    }

    /// Reads what [#iso()] writes.
    ///
    /// @throws java.time.DateTimeException if it is not of that form
    public static When parse(String iso) {
        int slash = iso.indexOf('/');
        if (slash >= 0) {
            return new When(LocalDate.parse(iso.substring(0, slash)), LocalDate.parse(iso.substring(slash + 1)));
        }
        return switch (iso.length()) {
            case 4 -> year(Year.parse(iso).getValue());
            case 7 -> month(YearMonth.parse(iso));
            default -> day(LocalDate.parse(iso));
        };
    }
}
