package readout.reading.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The `key: value` lines between two `---` that site generators put before a Markdown text.
///
/// @param values what it says, by keys in lower case
/// @param end    where the text behind it begins
record FrontMatter(Map<String, String> values, int end) {

    private static final int LONGEST = 1 << 14;

    /// The front matter of a text, if it begins with one.
    static Optional<FrontMatter> of(String text) {
        if (!text.startsWith("---\n")) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        String key = null;
        int at = 4;
        while (at < text.length() && at < LONGEST) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end);
            at = Math.min(text.length(), end + 1);
            if (line.equals("---") || line.equals("...")) {
                return values.isEmpty() ? Optional.empty() : Optional.of(new FrontMatter(values, at));
            }
            int colon = line.indexOf(':');
            boolean more = line.startsWith(" ") || line.startsWith("- ") || line.isBlank();
            if (more && key != null) {
                values.merge(key, line, FrontMatter::joined);
            } else if (colon > 0 && line.substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-')) {
                key = line.substring(0, colon).toLowerCase(Locale.ROOT);
                values.put(key, line.substring(colon + 1));
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// A value goes on in an indented line; a backslash at the line's end keeps the words together.
    private static String joined(String value, String line) {
        String more = line.strip();
        if (value.endsWith("\\")) {
            return value.substring(0, value.length() - 1) + (more.startsWith("\\ ") ? more.substring(1) : more);
        }
        return value + " " + more;
    }

    /// What it says of the text.
    Hints hints() {
        return new Hints(first("title"), first("author", "authors", "byline"), first("publisher", "site", "source"),
                first("date", "published_time", "published", "pubdate"), first("source_url", "canonical", "url", "link"),
                first("lang", "language"));
    }

    private Optional<String> first(String... keys) {
        for (String key : keys) {
            Optional<String> value = Optional.ofNullable(values.get(key)).map(FrontMatter::unquoted).flatMap(HtmlHints::clean);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() > 1 && (stripped.charAt(0) == '"' || stripped.charAt(0) == '\'')
                && stripped.charAt(stripped.length() - 1) == stripped.charAt(0);
        return quoted ? stripped.substring(1, stripped.length() - 1).replace("\\_", " ").replace("\\\"", "\"").replace("''", "'")
                : stripped;
    }
}
