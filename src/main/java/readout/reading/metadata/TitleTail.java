package readout.reading.metadata;

import java.util.Optional;
import java.util.regex.Pattern;

/// The end of a title that names place and date, as ministries write them: `…, Berlin, 26 February 2013`.
final class TitleTail {

    /// A full date at the end.
    static final Pattern DATE = Pattern.compile(
            "[,\\s(]+(?:\\p{Lu}\\p{Ll}+day,?\\s+)?(?:\\d{1,2}(?:\\s?[-–—]\\s?\\d{1,2})?\\s+\\p{L}{3,9}\\.?,?\\s+(?:19|20)\\d{2}|\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:\\s?[-–—]\\s?\\d{1,2})?,?\\s+(?:19|20)\\d{2}|\\d{2}\\.\\d{2}\\.(?:19|20)\\d{2})"
                    + "\\s*(?:г\\.?|года)?[.)]?\\s*$");

    private TitleTail() {
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
