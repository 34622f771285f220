package readout.reading.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Span;
import readout.reading.transcript.Candidate.Delimiter;
import readout.reading.transcript.Candidate.Position;

/// Reads one possible label from its first character on. It says only that something has a label's
/// form; whether it is one is decided over the whole document.
final class LabelParser {

    /// No label is longer: offices of several bodies with a name come to about this.
    private static final int LONGEST = 170;
    private static final int LONGEST_GROUP = 110;
    private static final int MOST_WORDS = 18;
    private static final int MOST_PLAIN_WORDS = 3;

    private final Page page;
    private final String text;
    private final LabelLexicon lexicon;

    private int at;
    private int limit;
    private int firstWord;
    private int lastWord;
    private int wordCount;
    private int capitalLetters;
    private int smallLetters;
    private int plainRun;
    private boolean comma;
    private boolean timed;
    private boolean abbreviated;
    private boolean titled;
    private StringBuilder words;
    private List<Span> groups;

    LabelParser(Page page, LabelLexicon lexicon) {
        this.page = page;
        this.text = page.text();
        this.lexicon = lexicon;
    }

    /// The label that may begin at `start`.
    Optional<Candidate> parse(int start, Position position) {
        reset(start);
        if (position == Position.PARAGRAPH || position == Position.LINE) {
            skipOrnaments();
        }
        skipTimes();
        if (at < limit && text.charAt(at) == '[') {
            return bracketed(start, position);
        }
        Optional<Candidate> alone = Optional.empty();
        while (at < limit) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                if (!readWord(position)) {
                    return alone;
                }
                if (wordCount == 1 && isLoneQ(position)) {
                    return Optional.of(candidate(start, Delimiter.SPACE, position, Chars.skipSpaces(text, at, text.length())));
                }
            } else if (Chars.isSpace(c) || Chars.isMark(c)) {
                at++;
            } else if (Chars.isColon(c)) {
                return endsAtColon() ? Optional.of(candidate(start, Delimiter.COLON, position, at + 1)) : alone;
            } else if (c == ';') {
                return wordCount > 0 && (mostlyCapitals() || position != Position.SENTENCE)
                        ? Optional.of(candidate(start, Delimiter.SEMICOLON, position, at + 1)) : alone;
            } else if (c == '.') {
                Optional<Candidate> ended = period(start, position);
                if (ended.isPresent() || !abbreviated) {
                    return ended.isPresent() ? ended : alone;
                }
            } else if (Chars.isDigit(c)) {
                int time = Chars.timeEnd(text, at, limit);
                if (time >= 0) {
                    Optional<Candidate> byTime = bareTime(start, position, time);
                    return byTime.isPresent() ? byTime : alone;
                }
                if (wordCount == 0 || !readNumber()) {
                    return alone;
                }
            } else if (c == '\n') {
                if (wordCount == 0 || position == Position.SENTENCE || position == Position.GLUED) {
                    if (wordCount == 0 || !mostlyCapitals() && !titled) {
                        return alone;
                    }
                }
                if (alone.isEmpty() && (position == Position.PARAGRAPH || position == Position.LINE)) {
                    alone = Optional.of(candidate(start, Delimiter.LINE_END, position, at));
                }
                int next = Chars.skipSpaces(text, at + 1, limit);
                if (next >= limit || Chars.isBreak(text.charAt(next)) || next - at > 40) {
                    return alone;
                }
                at = next;
            } else if (Chars.isOpen(c)) {
                if (wordCount == 0 || !readGroup()) {
                    return alone;
                }
                if (timed && !colonFollows()) {
                    return Optional.of(candidate(start, Delimiter.TIME, position, at));
                }
            } else if (c == ',') {
                comma = true;
                at++;
                plainRun = 0;
                if (wordCount == 0) {
                    return alone;
                }
                words.append(',');
            } else if (Chars.isDash(c)) {
                if (dashEnds()) {
                    return Optional.of(candidate(start, Delimiter.DASH, position, afterDashes()));
                }
                return alone;
            } else if (c == '&' || c == '/' || c == '#') {
                if (wordCount == 0) {
                    return alone;
                }
                words.append(c == '/' ? "/" : " " + c);
                at++;
            } else if (Chars.isQuote(c) && comma) {
                words.append(Character.isLetter(text.charAt(Math.min(at + 1, text.length() - 1))) ? " " : "").append(c);
                at++;
            } else {
                return alone;
            }
        }
        return at >= text.length() && wordCount > 0 ? alone : Optional.empty();
    }

    private void reset(int start) {
        at = start;
        limit = Math.min(text.length(), start + LONGEST);
        firstWord = -1;
        lastWord = -1;
        wordCount = 0;
        capitalLetters = 0;
        smallLetters = 0;
        plainRun = 0;
        comma = false;
        timed = false;
        abbreviated = false;
        titled = false;
        words = new StringBuilder();
        groups = List.of();
    }

    /// Heading and bold marks, bullets and the Public Papers' running numbers `[2.]`.
    private void skipOrnaments() {
        while (at < limit) {
            char c = text.charAt(at);
            if (Chars.isSpace(c) || Chars.isMark(c) || c == '#' || c == '>' || c == '\u2022' || c == '\u25A0') {
                at++;
            } else if (c == '[' && at + 1 < limit && Chars.isDigit(text.charAt(at + 1))) {
                int close = text.indexOf(']', at);
                if (close < 0 || close - at > 5 || close >= limit) {
                    return;
                }
                at = close + 1;
            } else {
                return;
            }
        }
    }

    private void skipTimes() {
        while (at < limit) {
            char c = text.charAt(at);
            int open = Chars.isOpen(c) ? at + 1 : at;
            int end = Chars.timeEnd(text, open, limit);
            if (end < 0 || Chars.isOpen(c) && (end >= limit || !Chars.isClose(text.charAt(end)))) {
                return;
            }
            at = Chars.skipSpaces(text, Chars.isOpen(c) ? end + 1 : end, limit);
            if (at < limit && Chars.isDash(text.charAt(at))) {
                at = Chars.skipSpaces(text, at + 1, limit);
            }
            timed = true;
        }
    }

    private boolean readWord(Position position) {
        int start = at;
        int upper = 0;
        int lower = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            } else if (!insideWord(c)) {
                break;
            }
            at++;
        }
        if (at > limit || ++wordCount > MOST_WORDS) {
            return false;
        }
        boolean first = firstWord < 0;
        if (first) {
            firstWord = start;
        }
        boolean small = upper == 0 || !Character.isUpperCase(text.charAt(start)) && upper < 2;
        if (first && small) {
            return false;
        }
        abbreviated = at - start == 1 || lexicon.isAbbreviation(text, start, at) || at - start <= 2 && upper == 1 && lower == 1;
        if (small) {
            smallLetters += lexicon.isJoining(text, start, at) ? 0 : lower;
            boolean joining = lexicon.isJoining(text, start, at);
            plainRun = joining ? plainRun : plainRun + 1;
            if (!joining && (position == Position.SENTENCE && !comma || position == Position.GLUED
                    || plainRun > (comma || titled ? MOST_PLAIN_WORDS + 3 : MOST_PLAIN_WORDS))) {
                return false;
            }
            if (!joining && !comma && !titled && plainRun > 1) {
                return false;
            }
        } else {
            capitalLetters += upper;
            smallLetters += lower;
            plainRun = 0;
            titled |= lexicon.isTitleWord(text, start, at);
        }
        if (!words.isEmpty() && spaceBefore(start)) {
            words.append(' ');
        }
        words.append(text, start, at);
        lastWord = at;
        return true;
    }

    private boolean spaceBefore(int start) {
        char before = words.charAt(words.length() - 1);
        if (before == '/' || Chars.isQuote(before)) {
            return false;
        }
        return start > 0 && (Chars.isBlank(text.charAt(start - 1)) || before == ',' || Chars.isMark(text.charAt(start - 1))
                || Chars.isClose(text.charAt(start - 1)));
    }

    private boolean insideWord(char c) {
        return (Chars.isApostrophe(c) || c == '-' || c == '\u2010' || c == '\u2011' || c == '\u0301') && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1)) || Character.getType(c) == Character.NON_SPACING_MARK
                || Chars.isDigit(c);
    }

    private boolean readNumber() {
        int start = at;
        while (at < limit && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        if (at - start > 2) {
            return false;
        }
        words.append(' ').append(text, start, at);
        lastWord = at;
        wordCount++;
        return true;
    }

    /// `Q  Mr. President`: the White House prints no colon after its Q.
    private boolean isLoneQ(Position position) {
        if (at - firstWord != 1 || text.charAt(firstWord) != 'Q' && !(text.charAt(firstWord) == 'A' && position != Position.SENTENCE)) {
            return false;
        }
        int next = Chars.skipSpaces(text, at, text.length());
        if (next == at || next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        boolean wide = next - at >= 2 || text.charAt(at) == '\t' || text.charAt(at) == '\u00A0';
        if (text.charAt(firstWord) == 'A') {
            return wide && (Character.isUpperCase(c) || Chars.isOpen(c) || Chars.isQuote(c));
        }
        if (Character.isLowerCase(c)) {
            return wide || position == Position.PARAGRAPH && !text.startsWith("and ", next);
        }
        return c != '&' && !Chars.isColon(c) && c != '.' && c != ';' && c != '\n';
    }

    private boolean endsAtColon() {
        if (wordCount == 0) {
            return false;
        }
        int next = at + 1;
        if (next < text.length() && (text.charAt(next) == '/' || Chars.isDigit(text.charAt(at - 1)) && Chars.isDigit(text.charAt(next)))) {
            return false;
        }
        return true;
    }

    private boolean mostlyCapitals() {
        return capitalLetters > 1 && capitalLetters > 2 * smallLetters || capitalLetters == 1 && smallLetters == 0;
    }

    /// A full stop that shortens a word or an initial goes on; one after a title with a name, or after Q, may end a label.
    private Optional<Candidate> period(int start, Position position) {
        if (wordCount == 0) {
            abbreviated = false;
            return Optional.empty();
        }
        int next = at + 1;
        boolean gap = next < text.length() && Chars.isBlank(text.charAt(next));
        String key = LabelKey.of(words);
        boolean lone = lexicon.isQuestion(key) || lexicon.isAnswer(key);
        if (gap && (lone && wordCount == 1 || !abbreviated && wordCount <= 7 && lexicon.mayEndWithPeriod(key)) || !groups.isEmpty() && gap
                && lexicon.mayEndWithPeriod(key)) {
            int speech = Chars.skipBlanks(text, next, text.length());
            if (speech < text.length() && opensSpeech(text.charAt(speech))) {
                return Optional.of(candidate(start, Delimiter.PERIOD, position, next));
            }
        }
        if (abbreviated) {
            words.append('.');
            lastWord = at + 1;
            at++;
        }
        return Optional.empty();
    }

    private static boolean opensSpeech(char c) {
        return Character.isUpperCase(c) || Chars.isOpen(c) || Chars.isQuote(c) || Chars.isDash(c) || Chars.isDigit(c)
                || Chars.isApostrophe(c) || c == '$' || c == '\u2026' || c == '.';
    }

    private boolean readGroup() {
        char close = Chars.closing(text.charAt(at));
        int end = at + 1;
        int most = Math.min(text.length(), at + LONGEST_GROUP);
        while (end < most && text.charAt(end) != close) {
            if (text.charAt(end) == '\n' && end + 1 < most && text.charAt(end + 1) == '\n') {
                return false;
            }
            end++;
        }
        if (end >= most) {
            return false;
        }
        int time = Chars.timeEnd(text, at + 1, end);
        if (time == end) {
            timed = true;
        } else {
            if (groups.isEmpty()) {
                groups = new ArrayList<>(2);
            }
            groups.add(new Span(at, end + 1));
        }
        at = end + 1;
        limit = Math.max(limit, Math.min(text.length(), at + 60));
        return true;
    }

    private boolean colonFollows() {
        int next = at;
        while (next < text.length() && (Chars.isSpace(text.charAt(next)) || Chars.isMark(text.charAt(next)))) {
            next++;
        }
        return next < text.length() && Chars.isColon(text.charAt(next));
    }

    private Optional<Candidate> bareTime(int start, Position position, int time) {
        int next = Chars.skipSpaces(text, time, text.length());
        boolean colon = next < text.length() && Chars.isColon(text.charAt(next));
        if (wordCount == 0 || !colon && next < text.length() && text.charAt(next) != '\n') {
            return Optional.empty();
        }
        timed = true;
        return Optional.of(candidate(start, Delimiter.TIME, position, colon ? next + 1 : next));
    }

    /// `[NED PRICE, Spokesperson]:` – the whole label in brackets.
    private Optional<Candidate> bracketed(int start, Position position) {
        int close = text.indexOf(']', at);
        if (close < 0 || close >= limit) {
            return Optional.empty();
        }
        int colon = Chars.skipSpaces(text, close + 1, text.length());
        if (colon >= text.length() || !Chars.isColon(text.charAt(colon))) {
            return Optional.empty();
        }
        Span inside = new Span(at + 1, close).trimmed(text);
        if (inside.isEmpty() || !Character.isUpperCase(text.charAt(inside.start()))) {
            return Optional.empty();
        }
        words.append(LabelText.collapse(text, inside));
        firstWord = inside.start();
        lastWord = inside.end();
        wordCount = 1;
        for (int i = inside.start(); i < inside.end(); i++) {
            capitalLetters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            smallLetters += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return Optional.of(candidate(start, Delimiter.COLON, position, colon + 1));
    }

    private boolean dashEnds() {
        if (wordCount == 0 || at == 0 || !Chars.isBlank(text.charAt(at - 1))) {
            return false;
        }
        int after = afterDashes();
        return after < text.length() && Chars.isBlank(text.charAt(after));
    }

    private int afterDashes() {
        int i = at;
        while (i < text.length() && Chars.isDash(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private Candidate candidate(int start, Delimiter delimiter, Position position, int speech) {
        Span span = new Span(firstWord, lastWord);
        String label = words.toString();
        return new Candidate(start, span, label, LabelKey.of(label), mostlyCapitals(), delimiter, position,
                page.isStrong(firstWord), List.copyOf(groups), timed, afterMarksAndTime(speech));
    }

    /// Closing bold marks and a running time after a label are no words of the speech.
    private int afterMarksAndTime(int from) {
        int i = from;
        while (i < text.length() && Chars.isMark(text.charAt(i))) {
            i++;
        }
        int open = Chars.skipSpaces(text, i, text.length());
        if (open < text.length() && Chars.isOpen(text.charAt(open))) {
            int end = Chars.timeEnd(text, open + 1, text.length());
            if (end >= 0 && end < text.length() && Chars.isClose(text.charAt(end))) {
                timed = true;
                return end + 1;
            }
        }
        return i;
    }
}
