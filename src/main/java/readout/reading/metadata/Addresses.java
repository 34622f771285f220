package readout.reading.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.reading.metadata.Told.Address;

/// Web addresses that a page gives as its own: alone on a line, or behind `Source:`, `Address:`, `The original can be found at`.
final class Addresses {

    private static final Pattern LINE = Pattern.compile(
            "(?:[\\p{L} ,'’]{0,60}[:\\-–—]?\\s*)?<?((?:https?://|www\\.)[^\\s<>\"|]{4,400}|(?:[a-z0-9-]{1,40}\\.){1,4}(?:ru|com|gov|org|net|int|edu|eu|uk|de|fr)/[^\\s<>\"|]{1,400})>?[.)]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CITED = Pattern.compile(
            "(?:\\bonline by|\\bavailable at|\\bretrieved from|\\bpublished at|\\boriginal(?:ly)? (?:at|from)|\\bsource:).{0,120}\\s<?(https?://[^\\s<>\"|]{8,400})>?[.)]?$", Pattern.CASE_INSENSITIVE);

    private Addresses() {
    }

    /// The address a line as a whole gives, if it is a page's and not only a site's.
    static Optional<Address> read(Line line) {
        if (line.words().length() > 500 || line.words().indexOf('/') < 0 && line.words().indexOf("www.") < 0) {
            return Optional.empty();
        }
        Matcher found = LINE.matcher(line.words());
        if (!found.matches()) {
            Matcher cited = CITED.matcher(line.words());
            found = cited.find() ? cited : found;
            if (found != cited) {
                return Optional.empty();
            }
        }
        String url = found.group(1);
        while (url.endsWith(".") || url.endsWith(",") || url.endsWith(")") && url.indexOf('(') < 0) {
            url = url.substring(0, url.length() - 1);
        }
        int start = line.span().start() + found.start(1);
        return isPage(url) ? Optional.of(new Address(url, new Span(start, start + url.length()))) : Optional.empty();
    }

    private static boolean isPage(String url) {
        int scheme = url.indexOf("://");
        int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        return slash >= 0 && slash < url.length() - 1;
    }
}
