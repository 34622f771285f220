package readout.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import readout.reading.quotation.Quoted.Family;

/// Russian direct speech parted by dashes: `— Мы договорились, — сказал Лавров. — Теперь…`, and the same
/// inside quotation marks: `«Мы договорились, — сказал Лавров. — Теперь…»`.
final class RussianDashes {

    /// The farthest the words of the author reach, in UTF-16 units.
    private static final int LONGEST_INSERTION = 300;

    /// How many words of an insertion are searched for its verb.
    private static final int WORDS_TO_VERB = 5;

    private RussianDashes() {
    }

    /// What a paragraph that begins with a dash holds of speech; empty if it does not begin so.
    static List<Quoted> speech(String text, int from, int until) {
        int start = from;
        while (start < until && QuoteMark.isBlank(text.charAt(start))) {
            start++;
        }
        if (start + 2 >= until || !isDash(text.charAt(start)) || !QuoteMark.isBlank(text.charAt(start + 1))) {
            return List.of();
        }
        int first = start + 1;
        while (first < until && QuoteMark.isBlank(text.charAt(first))) {
            first++;
        }
        if (first >= until || text.charAt(first) < '\u0400' || text.charAt(first) > '\u04FF' || !Character.isUpperCase(text.charAt(first))) {
            return List.of();
        }
        int end = until;
        while (end > first && QuoteMark.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return pieces(text, new Quoted(start, first, end, end, Family.DASH, true));
    }

    /// The parts of a quotation between the author's words; itself alone if there are none.
    static List<Quoted> pieces(String text, Quoted whole) {
        List<Quoted> pieces = new ArrayList<>();
        int from = whole.from();
        int start = whole.start();
        int at = start;
        while (at < whole.end()) {
            int dash = insertionAt(text, at, whole.end());
            if (dash < 0) {
                at++;
                continue;
            }
            int behind = resumption(text, dash, whole.end());
            add(pieces, text, from, start, at, whole.family());
            if (behind < 0) {
                start = whole.end();
                from = start;
                break;
            }
            from = behind;
            start = behind;
            at = behind;
        }
        if (pieces.isEmpty()) {
            return List.of(whole);
        }
        if (start < whole.end()) {
            pieces.add(new Quoted(from, start, whole.end(), whole.to(), whole.family(), whole.closed()));
        }
        return pieces;
    }

    private static void add(List<Quoted> pieces, String text, int from, int start, int mark, Family family) {
        int end = text.charAt(mark) == ',' ? mark : mark + 1;
        if (end > start) {
            pieces.add(new Quoted(from, start, end, end, family, true));
        }
    }

    /// The dash of the author's words whose mark stands at `at`, or -1: `, — сказал`, `? — спросила`.
    private static int insertionAt(String text, int at, int until) {
        char mark = text.charAt(at);
        if (mark != ',' && mark != '.' && mark != '!' && mark != '?' && mark != '\u2026') {
            return -1;
        }
        int dash = dashBehind(text, at + 1, until);
        if (dash < 0) {
            return -1;
        }
        int word = skipBlanks(text, dash + 1, until);
        for (int words = 0; words < WORDS_TO_VERB && word < until; words++) {
            int end = word;
            while (end < until && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == word || text.charAt(word) < '\u0400') {
                return -1;
            }
            boolean verb = Character.isLowerCase(text.charAt(word)) && Lexis.of(text, word, end).any(Roles.TELLING);
            boolean byWords = words == 1 && Lexis.of(text, word, end).has(Role.SPEECH_RU);
            if (verb || byWords) {
                return dash;
            }
            word = skipBlanks(text, end, until);
            if (word == end) {
                return -1;
            }
        }
        return -1;
    }

    /// Where speech goes on behind the author's words, or -1 if it does not.
    private static int resumption(String text, int dash, int until) {
        int stop = Math.min(until, dash + LONGEST_INSERTION);
        for (int i = dash + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '.' || c == ':') {
                int next = dashBehind(text, i + 1, stop);
                if (next >= 0) {
                    return skipBlanks(text, next + 1, until);
                }
            }
        }
        return -1;
    }

    /// The dash with blanks on both sides that follows at once, or -1.
    private static int dashBehind(String text, int from, int until) {
        int at = skipBlanks(text, from, until);
        return at > from - 1 && at + 1 < until && isDash(text.charAt(at)) && QuoteMark.isBlank(text.charAt(at + 1)) ? at : -1;
    }

    private static int skipBlanks(String text, int from, int until) {
        int at = from;
        while (at < until && QuoteMark.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
    }
}
