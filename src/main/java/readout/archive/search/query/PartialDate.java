package readout.archive.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import readout.model.When;

/// A year, a month or a day as typed: `2007`, `2007-05`, `2007-05-15`, also with slashes or points.
///
/// @param when  the days meant
/// @param whole whether all that was typed was read
record PartialDate(When when, boolean whole) {

    private static final int YEAR_DIGITS = 4;

    /// Reads as much as makes sense, empty if not even a year does.
    static Optional<PartialDate> read(String typed) {
        String[] parts = typed.strip().split("[-/.]", -1);
        if (parts[0].length() != YEAR_DIGITS || !isNumber(parts[0]) || parts[0].equals("0000")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return Optional.of(new PartialDate(When.year(year), true));
        }
        int month = number(parts[1]);
        if (month < 1 || month > 12) {
            return Optional.of(new PartialDate(When.year(year), false));
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        if (parts.length == 2) {
            return Optional.of(new PartialDate(When.month(yearMonth), true));
        }
        try {
            return Optional.of(new PartialDate(When.day(LocalDate.of(year, month, number(parts[2]))), parts.length == 3));
        } catch (DateTimeException e) {
            return Optional.of(new PartialDate(When.month(yearMonth), false));
        }
    }

    /// The number written in one or two digits, -1 if it is none.
    private static int number(String digits) {
        return isNumber(digits) && digits.length() <= 2 ? Integer.parseInt(digits) : -1;
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
