package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/// Finds words in one text as an analyst types them: case does not matter, and a line break counts as a space.
final class TextFinder {

    private static final int MOST = 10_000;

    private TextFinder() {
    }

    /// Where `wanted` stands in `text`, in order, without overlaps; nothing for a blank wish. At most the first ten thousand.
    static List<Span> find(String text, String wanted) {
        String needle = wanted.strip();
        List<Span> found = new ArrayList<>();
        if (needle.isEmpty()) {
            return found;
        }
        for (int at = 0; at < text.length() && found.size() < MOST; at++) {
            int end = matchEnd(text, at, needle);
            if (end > at) {
                found.add(new Span(at, end));
                at = end - 1;
            }
        }
        return found;
    }

    private static int matchEnd(String text, int from, String needle) {
        int at = from;
        for (int i = 0; i < needle.length(); i++) {
            char wanted = needle.charAt(i);
            if (Character.isWhitespace(wanted)) {
                if (at >= text.length() || !Character.isWhitespace(text.charAt(at))) {
                    return -1;
                }
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                while (i + 1 < needle.length() && Character.isWhitespace(needle.charAt(i + 1))) {
                    i++;
                }
            } else if (at < text.length() && folded(text.charAt(at)) == folded(wanted)) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static char folded(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D', '\u00AB', '\u00BB', '\u201E' -> '"';
            case '\u2013', '\u2014' -> '-';
            default -> Character.toLowerCase(Character.toUpperCase(c));
        };
    }
}
