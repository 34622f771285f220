package readout.desktop.timeline;

import java.time.LocalDate;

/// How far apart the axis's lines stand: every day, some days of the month, every month, every third, or years.
enum AxisStep {
    DAY(1, 1),
    THREE_DAYS(3, 3),
    WEEK(7, 7),
    HALF_MONTH(14, 14),
    MONTH(28, 1),
    QUARTER(90, 3),
    YEAR(365, 1),
    TWO_YEARS(730, 2),
    FIVE_YEARS(1826, 5),
    DECADE(3652, 10),
    FIFTY_YEARS(18_262, 50),
    CENTURY(36_524, 100);

    private static final int LAST_THIRD_DAY = 25;
    private static final int LAST_WEEK_DAY = 22;
    private static final int LAST_HALF_DAY = 15;

    private final int shortest;
    private final int count;

    AxisStep(int shortest, int count) {
        this.shortest = shortest;
        this.count = count;
    }

    /// The fewest days between two lines.
    int shortestDays() {
        return shortest;
    }

    boolean isDays() {
        return compareTo(MONTH) < 0;
    }

    boolean isYears() {
        return compareTo(YEAR) >= 0;
    }

    /// The last line on or before a day.
    LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case THREE_DAYS -> dayOfMonth(day, LAST_THIRD_DAY);
            case WEEK -> dayOfMonth(day, LAST_WEEK_DAY);
            case HALF_MONTH -> dayOfMonth(day, LAST_HALF_DAY);
            case MONTH, QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / count * count + 1);
            default -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
        };
    }

    /// The line after one.
    LocalDate next(LocalDate line) {
        return switch (this) {
            case DAY -> line.plusDays(1);
            case THREE_DAYS -> nextInMonth(line, LAST_THIRD_DAY);
            case WEEK -> nextInMonth(line, LAST_WEEK_DAY);
            case HALF_MONTH -> nextInMonth(line, LAST_HALF_DAY);
            case MONTH, QUARTER -> line.plusMonths(count);
            default -> line.plusYears(count);
        };
    }

    private LocalDate dayOfMonth(LocalDate day, int last) {
        return day.withDayOfMonth(Math.min(last, (day.getDayOfMonth() - 1) / count * count + 1));
    }

    private LocalDate nextInMonth(LocalDate line, int last) {
        return line.getDayOfMonth() >= last ? line.withDayOfMonth(1).plusMonths(1) : line.plusDays(count);
    }
}
