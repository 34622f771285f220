package readout.reading.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Decides about a hyphen at a line's end: whether it only broke a word, or belongs to it (`high-` / `level`). The
/// document's own words decide where they can.
final class Hyphens {

    private static final Set<String> OWN_PARTS = Set.of("self", "non", "anti", "co", "ex", "pre", "post", "semi", "half", "high",
            "low", "long", "short", "well", "so", "old", "new", "first", "second", "third", "two", "three", "four", "five", "six",
            "all", "cross", "counter", "trans", "inter", "multi", "mid", "vice", "far", "full", "part", "then", "north",
            "south", "east", "west", "decision", "peace", "policy", "law", "по", "северо", "юго", "военно", "научно", "социально");

    private final Set<String> words = new HashSet<>();

    Hyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            String text = line.text().strip();
            int from = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || !isWordChar(text.charAt(i))) {
                    if (i > from && i < text.length()) {
                        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                    }
                    from = i + 1;
                }
            }
        }
    }

    private static boolean isWordChar(char c) {
        return Character.isLetter(c) || c == '-';
    }

    /// Whether a line's last hyphen only breaks a word that the next line ends.
    ///
    /// @param before the line's text up to its end
    /// @param after  the next line's text
    boolean isBreak(CharSequence before, String after) {
        int end = before.length() - 1;
        char last = end < 1 ? ' ' : before.charAt(end);
        if (last == '\u00AD') {
            return true;
        }
        if (last != '-' && last != '\u2010' || !Character.isLetter(before.charAt(end - 1)) || after.isEmpty()
                || !Character.isLowerCase(after.charAt(0))) {
            return false;
        }
        int from = end;
        while (from > 0 && isWordChar(before.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < after.length() && isWordChar(after.charAt(to))) {
            to++;
        }
        String first = before.subSequence(from, end).toString().toLowerCase(Locale.ROOT);
        String rest = after.substring(0, to).toLowerCase(Locale.ROOT);
        if (words.contains(first + "-" + rest)) {
            return false;
        }
        return words.contains(first + rest) || !OWN_PARTS.contains(first) && first.indexOf('-') < 0;
    }
}
