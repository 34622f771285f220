package readout.reading.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The end of a title that names place and date, as ministries write them: `…, Berlin, 26 February 2013`.
final class TitleTail {

    private static final String DAY = "[,\\s(]+(?:\\p{Lu}\\p{Ll}+day,?\\s+)?(?:\\d{1,2}(?:\\s?[-–—]\\s?\\d{1,2})?\\s+\\p{L}{3,9}\\.?,?\\s+(?:19|20)\\d{2}|\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:\\s?[-–—]\\s?\\d{1,2})?,?\\s+(?:19|20)\\d{2}|\\d{2}\\.\\d{2}\\.(?:19|20)\\d{2})";

    /// A full date at the end.
    static final Pattern DATE = Pattern.compile(DAY + "\\s*(?:г\\.?|года)?[.)]?\\s*$");

    /// A date with an hour and perhaps a place behind it: a page's head whose lines were joined, `… May 12, 2015 19:30 Sochi`.
    private static final Pattern JOINED = Pattern.compile(DAY + "(?:\\s+(?:г\\.|года))?,?\\s+\\d{1,2}:\\d{2}(?:\\s+(\\p{Lu}[\\p{L} .,'’-]{1,60}))?\\s*$");

    /// What stands behind a title whose page's lines were joined.
    ///
    /// @param start where it begins in the title
    /// @param date  the words from there on, the place left out
    /// @param place the words behind the hour, empty if there are none
    record Joined(int start, String date, String place) {
    }

    private TitleTail() {
    }

    /// The date, the hour and the place that a title joined with them ends with.
    static Optional<Joined> joined(String words) {
        Matcher found = JOINED.matcher(words);
        if (words.indexOf(':') < 0 || !found.find()) {
            return Optional.empty();
        }
        String place = found.group(1) == null ? "" : found.group(1);
        return Optional.of(new Joined(found.start(), words.substring(found.start(), found.group(1) == null ? words.length() : found.start(1)), place));
    }

    /// The last `count` parts of `words` between commas.
    static Optional<String> lastParts(String words, int count) {
        int at = words.length();
        for (int i = 0; i < count && at >= 0; i++) {
            at = words.lastIndexOf(',', at - 1);
        }
        return at < 0 ? Optional.empty() : Optional.of(words.substring(at + 1).strip());
    }
}
