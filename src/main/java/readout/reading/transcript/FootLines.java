package readout.reading.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.reading.lexicon.Lexicon;

/// The lines that are of a page and not of its record, as patterns that hold whatever the letters' case. A line is held
/// against those only that can begin as it does.
final class FootLines {

    private static final String OPTIONAL = "?*{|";

    private final Map<Character, Pattern> byStart = new HashMap<>();
    private final Pattern others;

    /// @param patterns each for a whole line
    FootLines(List<String> patterns) {
        List<String> any = patterns.stream().filter(pattern -> start(pattern) == 0).toList();
        Set<Character> starts = new HashSet<>(patterns.stream().map(FootLines::start).toList());
        starts.remove((char) 0);
        for (char start : starts) {
            List<String> alike = new ArrayList<>(patterns.stream().filter(pattern -> start(pattern) == start).toList());
            alike.addAll(any);
            byStart.put(start, compiled(alike));
        }
        others = compiled(any);
    }

    /// Whether the line at `span` is one of them.
    boolean has(String text, Span span) {
        Pattern patterns = byStart.getOrDefault(Lexicon.fold(text.charAt(span.start())), others);
        return patterns.matcher(text).region(span.start(), span.end()).matches();
    }

    /// The letter every line of the pattern begins with, or 0 if the pattern begins with something else than a letter.
    private static char start(String pattern) {
        char first = pattern.charAt(0);
        boolean must = pattern.length() == 1 || OPTIONAL.indexOf(pattern.charAt(1)) < 0;
        return Character.isLetter(first) && must && isGrouped(pattern) ? Lexicon.fold(first) : 0;
    }

    /// Whether every `|` of the pattern stands within parentheses.
    private static boolean isGrouped(String pattern) {
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                return false;
            }
        }
        return true;
    }

    private static Pattern compiled(List<String> patterns) {
        return Pattern.compile("(?:" + String.join("|", patterns) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
