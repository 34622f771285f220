package readout.exporting.citation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import readout.exporting.ExportLanguage;
import readout.model.When;

/// Dates in words, as American English or Russian writes them.
public final class DateWords {

    private DateWords() {
    }

    /// `March 6, 2009`, `May 15–16, 2007`, `May 30–June 1, 2007`, `March 2009`, `2009`; or `6 марта 2009`, `15–16 мая 2007`,
    /// `30 мая – 1 июня 2007`, `март 2009`, `2009`.
    public static String of(When when, ExportLanguage language) {
        LocalDate first = when.first();
        if (when.equals(When.year(first.getYear()))) {
            return String.valueOf(first.getYear());
        }
        if (when.equals(When.month(YearMonth.from(first)))) {
            return first.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale()) + " " + first.getYear();
        }
        return language == ExportLanguage.RUSSIAN ? russian(when) : english(when);
    }

    private static String english(When when) {
        LocalDate first = when.first();
        LocalDate last = when.last();
        String from = month(first, ExportLanguage.ENGLISH) + " " + first.getDayOfMonth();
        String to = month(last, ExportLanguage.ENGLISH) + " " + last.getDayOfMonth();
        if (when.isDay()) {
            return from + ", " + first.getYear();
        }
        if (first.getYear() != last.getYear()) {
            return from + ", " + first.getYear() + "–" + to + ", " + last.getYear();
        }
        return from + "–" + (first.getMonth() == last.getMonth() ? last.getDayOfMonth() : to) + ", " + first.getYear();
    }

    private static String russian(When when) {
        LocalDate first = when.first();
        LocalDate last = when.last();
        String from = first.getDayOfMonth() + " " + month(first, ExportLanguage.RUSSIAN);
        String to = last.getDayOfMonth() + " " + month(last, ExportLanguage.RUSSIAN) + " " + last.getYear();
        if (when.isDay()) {
            return to;
        }
        if (first.getYear() != last.getYear()) {
            return from + " " + first.getYear() + " – " + to;
        }
        return first.getMonth() == last.getMonth() ? first.getDayOfMonth() + "–" + to : from + " – " + to;
    }

    private static String month(LocalDate day, ExportLanguage language) {
        return day.getMonth().getDisplayName(TextStyle.FULL, language.locale());
    }
}
