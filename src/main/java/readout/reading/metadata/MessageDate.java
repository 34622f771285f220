package readout.reading.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.When;

/// The date and time of a cable: `O 171234Z AUG 09` is 17 August 2009.
final class MessageDate {

    private static final Pattern GROUP = Pattern.compile("(?:^|\\s)(\\d{2})\\d{4}Z ([A-Z]{3}) (\\d{2,4})$");
    private static final List<String> MONTHS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    /// Two figures from here on are years of the last century: the telegraph is older than the archive's first meeting.
    private static final int LAST_CENTURY = 45;

    private MessageDate() {
    }

    /// The day a line ends with, in that form.
    static Optional<When> read(String line) {
        Matcher found = line.length() > 40 ? null : GROUP.matcher(line);
        if (found == null || !found.find() || !MONTHS.contains(found.group(2))) {
            return Optional.empty();
        }
        int figures = Integer.parseInt(found.group(3));
        int year = figures > 99 ? figures : figures >= LAST_CENTURY ? 1900 + figures : 2000 + figures;
        try {
            return Optional.of(When.day(LocalDate.of(year, MONTHS.indexOf(found.group(2)) + 1, Integer.parseInt(found.group(1)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
