package readout.reading.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Dates in figures alone: `2007-05-15`, `05/15/2007`, `15.05.2007`.
final class NumericDates {

    private final boolean dayFirst;

    /// @param dayFirst which order `05/06/2007` is read in
    NumericDates(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /// The date that begins at `start`, if there is one.
    Optional<Match> at(String text, int start) {
        int firstEnd = digitsEnd(text, start);
        if (firstEnd - start > 4 || firstEnd - start == 3 || firstEnd >= text.length()) {
            return Optional.empty();
        }
        char mark = text.charAt(firstEnd);
        if (mark != '-' && mark != '/' && mark != '.') {
            return Optional.empty();
        }
        int secondEnd = digitsEnd(text, firstEnd + 1);
        int secondLength = secondEnd - firstEnd - 1;
        if (secondLength < 1 || secondLength > 2 || secondEnd >= text.length() || text.charAt(secondEnd) != mark) {
            return Optional.empty();
        }
        int end = digitsEnd(text, secondEnd + 1);
        if (goesOn(text, end)) {
            return Optional.empty();
        }
        String third = text.substring(secondEnd + 1, Math.min(end, secondEnd + 6));
        return date(text.substring(start, firstEnd), text.substring(firstEnd + 1, secondEnd), third, mark)
                .map(day -> new Match(start, end, new Expression.Day(
                        new Expression.InFigures(day.getYear()), day.getMonthValue(), day.getDayOfMonth(), 0)));
    }

    /// The eight figures `20070515`, as pages' metadata have them.
    static Optional<LocalDate> compact(int figures) {
        return day(figures / 10_000, figures / 100 % 100, figures % 100);
    }

    private Optional<LocalDate> date(String first, String second, String third, char mark) {
        if (first.length() == 4) {
            return third.length() == 2 || third.length() == 1
                    ? day(number(first), number(second), number(third)) : Optional.empty();
        }
        boolean shortYear = third.length() == 2 && mark != '-' && (mark == '/' || first.length() == 2 && second.length() == 2);
        if (third.length() != 4 && !shortYear) {
            return Optional.empty();
        }
        int year = shortYear ? century(number(third)) : number(third);
        boolean dayLeads = mark == '.' || dayFirst;
        Optional<LocalDate> usual = ordered(year, number(first), number(second), dayLeads);
        return usual.isPresent() ? usual : ordered(year, number(first), number(second), !dayLeads);
    }

    private static Optional<LocalDate> ordered(int year, int first, int second, boolean dayLeads) {
        return dayLeads ? day(year, second, first) : day(year, first, second);
    }

    /// The year two figures stand for: 1950 to 2049.
    static int century(int figures) {
        return figures < 50 ? 2000 + figures : 1900 + figures;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean real = year >= 1400 && year <= 2149 && month >= 1 && month <= 12 && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// Whether the figures are part of something longer; a time behind a `T` is not.
    private static boolean goesOn(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char c = text.charAt(end);
        boolean figures = end + 1 < text.length() && Tokens.isDigit(text.charAt(end + 1));
        if (c == 'T' || c == 't') {
            return !figures;
        }
        if (c == 'г' || c == 'Г') {
            return false;
        }
        return Character.isLetter(c) || c == '/' || (c == '-' || c == '.') && figures;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int digitsEnd(String text, int start) {
        int at = start;
        while (at < text.length() && Tokens.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
