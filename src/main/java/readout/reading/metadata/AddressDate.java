package readout.reading.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.When;

/// The day in a news page's address: `/2009/mar/07/`, `/2009/03/07/`, `/2009-03-07/`.
final class AddressDate {

    private static final Pattern PATH = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](\\d{1,2})(?=[/.-])");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private AddressDate() {
    }

    /// The day, if the address holds one.
    static Optional<When> read(String address) {
        Matcher found = PATH.matcher(address.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return Optional.empty();
        }
        int named = MONTHS.indexOf(found.group(2));
        int month = named >= 0 ? named + 1 : Integer.parseInt(found.group(2));
        try {
            return Optional.of(When.day(LocalDate.of(Integer.parseInt(found.group(1)), month, Integer.parseInt(found.group(3)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
