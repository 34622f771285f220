package readout.reading.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.reading.lexicon.Lexicon;
import readout.reading.lexicon.WordFile;

/// The words around a place in the text, as far as they matter to a date there.
final class Surroundings {

    /// The roles told in `context.txt`.
    enum Role { BEFORE, SINCE, OWNER, AMOUNT, AHEAD, FUTURE, FUTURE_TO, PAST, PASSIVE, EDITION, EPITHET }

    /// A word may play several roles; each has a lexicon of its own.
    private static final Map<Role, Lexicon<Boolean>> WORDS = load();

    /// How far back or on a look goes, in UTF-16 units: a bound on work, wider than any clause it serves.
    private static final int REACH = 160;

    private final String text;

    Surroundings(String text) {
        this.text = text;
    }

    /// Whether the word directly before `offset`, with only blanks between, plays this role.
    boolean before(int offset, Role role) {
        int end = blanksBefore(offset);
        int start = wordStart(end);
        return start < end && end < offset && plays(start, end, role);
    }

    /// Whether the word directly behind `offset` plays this role.
    boolean after(int offset, Role role) {
        int start = blanksAfter(offset);
        int end = wordEnd(start);
        return start < end && plays(start, end, role);
    }

    /// Whether a word of any kind follows on the same line with only a blank between.
    boolean wordAfter(int offset) {
        int start = blanksAfter(offset);
        return start > offset && start < text.length() && Character.isLetter(text.charAt(start));
    }

    /// Whether `offset` follows a possessive: `Russia's 2008 war`.
    boolean possessiveBefore(int offset) {
        int end = blanksBefore(offset);
        return end >= 2 && end < offset && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    }

    /// Whether a sentence can begin at `offset`.
    boolean beginsSentence(int offset) {
        int end = blanksBefore(offset);
        return end == 0 || end < offset && text.charAt(end) == '\n' || !Character.isLetterOrDigit(text.charAt(end - 1))
                && ",;'\u2019".indexOf(text.charAt(end - 1)) < 0;
    }

    /// Whether the date that begins at `start` is a term still to come: `by July`.
    boolean isTerm(int start) {
        return before(start, Role.AHEAD);
    }

    /// Whether what happens at the date between `start` and `end` is still to come: the verb nearest before it in
    /// its sentence tells, or else the nearest behind.
    boolean tellsOfFuture(int start, int end) {
        int at = start;
        int stop = Math.max(0, start - REACH);
        int following = -1;
        while (true) {
            int to = lettersEndBefore(at, stop);
            if (to <= stop) {
                break;
            }
            int from = wordStart(to);
            int tense = tense(from, to, following);
            if (tense != 0) {
                return tense > 0;
            }
            following = from;
            at = from;
        }
        return futureBehind(end);
    }

    private boolean futureBehind(int end) {
        int stop = Math.min(text.length(), end + REACH);
        int at = end;
        while (at < stop && !endsSentence(at)) {
            if (Character.isLetter(text.charAt(at))) {
                int to = wordEnd(at);
                int tense = tense(at, to, blanksAfter(to));
                if (tense != 0) {
                    return tense > 0;
                }
                at = to;
            } else {
                at++;
            }
        }
        return false;
    }

    /// 1 for a word of the future, -1 of the past, 0 of neither.
    private int tense(int from, int to, int following) {
        boolean toFollows = following >= 0 && following + 2 <= text.length() && wordEnd(following) == following + 2
                && text.startsWith("to", following);
        if (plays(from, to, Role.FUTURE) || toFollows && plays(from, to, Role.FUTURE_TO)) {
            return 1;
        }
        if (plays(from, to, Role.PAST)) {
            return -1;
        }
        if (endsLikePast(from, to)) {
            return before(from, Role.PASSIVE) ? 0 : -1;
        }
        return 0;
    }

    private boolean endsLikePast(int from, int to) {
        if (to - from < 4 || Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        String last = text.substring(to - 2, to);
        return last.equals("ed") || last.equals("ла") || last.equals("ли") || last.equals("ло")
                || text.charAt(to - 1) == 'л' && "аеиоуыя".indexOf(text.charAt(to - 2)) >= 0
                || text.startsWith("лся", to - 3) || text.startsWith("лась", to - 4) || text.startsWith("лись", to - 4);
    }

    private int lettersEndBefore(int at, int stop) {
        int i = at;
        while (i > stop && !Character.isLetter(text.charAt(i - 1))) {
            if (endsSentence(i - 1)) {
                return stop;
            }
            i--;
        }
        return i;
    }

    private boolean endsSentence(int at) {
        char c = text.charAt(at);
        if (c == '.' || c == '!' || c == '?') {
            // `Sept. 11` and `U.S. officials` go on.
            int next = at + 1;
            boolean blank = next < text.length() && Tokens.isBlank(text.charAt(next)) || next < text.length()
                    && "\"\u201D\u00BB".indexOf(text.charAt(next)) >= 0;
            return blank && at >= 2 && Character.isLowerCase(text.charAt(at - 1)) && Character.isLetter(text.charAt(at - 2));
        }
        return c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n' || c == '|';
    }

    private boolean plays(int start, int end, Role role) {
        return WORDS.get(role).has(text, start, end);
    }

    private int blanksBefore(int offset) {
        int at = offset;
        int stop = Math.max(0, offset - REACH);
        while (at > stop && Tokens.isBlank(text.charAt(at - 1)) && !(text.charAt(at - 1) == '\n' && at > 1 && text.charAt(at - 2) == '\n')) {
            at--;
        }
        return at;
    }

    private int blanksAfter(int offset) {
        int at = offset;
        int stop = Math.min(text.length(), offset + REACH);
        while (at < stop && Tokens.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int wordStart(int end) {
        int at = end;
        int stop = Math.max(0, end - REACH);
        while (at > stop && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int wordEnd(int start) {
        int at = start;
        int stop = Math.min(text.length(), start + REACH);
        while (at < stop && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Map<Role, Lexicon<Boolean>> load() {
        Map<Role, Map<String, Boolean>> byRole = new HashMap<>();
        for (Role role : Role.values()) {
            byRole.put(role, new HashMap<>());
        }
        for (List<String> line : WordFile.lines(Surroundings.class, "context.txt")) {
            Role role = Role.valueOf(line.getFirst().replace('.', '_').toUpperCase(Locale.ROOT));
            line.subList(1, line.size()).forEach(word -> byRole.get(role).put(word, true));
        }
        Map<Role, Lexicon<Boolean>> lexicons = new HashMap<>();
        byRole.forEach((role, words) -> lexicons.put(role, Lexicon.of(words)));
        return Map.copyOf(lexicons);
    }
}
