package readout.reading.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.model.When;
import readout.reading.metadata.Told.Release;

/// Numbers that offices give their releases: `2007/T7-4`, `PRN: 2010/434`, `No. 123`, `Press release 1234-15-05-2007`, `Press Release (2015) 169`.
final class ReleaseNumbers {

    private static final int LONGEST = 60;
    private static final Pattern BARE = Pattern.compile("(?:19|20)\\d{2}/[A-Z]{0,3}\\d{1,5}(?:-[A-Z]?\\d{1,4})?|\\d{1,5}-\\d{2}-\\d{2}-(?:19|20)\\d{2}|(?:SC|GA|SG|SG/SM)/\\d{3,6}");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:prn|press\\s+release|press\\s+statement|media\\s+note|release|news\\s+release|public\\s+affairs|пресс-релиз|сообщение(?:\\s+для\\s+сми)?|dpb)?\\s*(?:no\\.?|number|nr\\.?|№|n°|#|:)*\\s*"
                    + "((?:\\(\\d{4}\\)\\s*)?[A-Z]{0,4}\\d[\\dA-Z/–-]{0,24})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:19|20)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern MINISTRYS = Pattern.compile("\\d{1,5}-(\\d{2})-(\\d{2})-((?:19|20)\\d{2})");

    private ReleaseNumbers() {
    }

    /// Whether a number has the form that the Russian foreign ministry gives: a running number, day, month and year.
    static boolean isRussianMinistrys(String number) {
        return MINISTRYS.matcher(number).matches();
    }

    /// The day in a number of that form.
    static Optional<When> day(String number) {
        Matcher found = MINISTRYS.matcher(number);
        try {
            return found.matches() ? Optional.of(When.day(LocalDate.of(Integer.parseInt(found.group(3)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The number a line as a whole gives.
    static Optional<Release> read(Line line) {
        String words = line.words();
        if (words.length() > LONGEST || !RowReader.hasDigit(words)) {
            return Optional.empty();
        }
        if (BARE.matcher(words).matches()) {
            return Optional.of(new Release(words, line.span()));
        }
        Matcher labelled = LABELLED.matcher(words);
        if (labelled.matches() && labelled.start(1) > 0 && !DATE.matcher(labelled.group(1)).matches()
                && (Character.isLetter(words.charAt(0)) || words.length() > 4)) {
            int start = line.span().start() + labelled.start(1);
            return Optional.of(new Release(labelled.group(1), new Span(start, start + labelled.group(1).length())));
        }
        return Optional.empty();
    }
}
