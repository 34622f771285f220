package readout.reading.transcript;

import java.util.Optional;
import readout.model.Span;
import readout.reading.transcript.Candidate.Delimiter;
import readout.reading.transcript.Candidate.Position;

/// Reads one possible label from its first character on. It says only that something has a label's
/// form; whether it is one is decided over the whole document.
final class LabelParser {

    private static final int MOST_WORDS_BEFORE_PERIOD = 7;
    private static final int WIDEST_INDENT = 40;

    private final String text;
    private final LabelLexicon lexicon;
    private final LabelCursor cursor;

    private int start;
    private Position position;
    /// The label if it ends with the line just read.
    private Optional<Candidate> lineEnd;
    private Optional<Candidate> found;

    LabelParser(Page page, LabelLexicon lexicon) {
        this.text = page.text();
        this.lexicon = lexicon;
        this.cursor = new LabelCursor(page, lexicon.words());
    }

    /// The label that may begin at `from`.
    Optional<Candidate> parse(int from, Position where) {
        start = from;
        position = where;
        lineEnd = Optional.empty();
        found = Optional.empty();
        cursor.reset(from);
        cursor.skipLead(startsLine());
        if (!cursor.atEnd() && cursor.current() == '[') {
            return bracketed();
        }
        while (!cursor.atEnd()) {
            if (!step(cursor.current())) {
                return found.isPresent() ? found : lineEnd;
            }
        }
        return cursor.at >= text.length() ? lineEnd : Optional.empty();
    }

    private boolean startsLine() {
        return position == Position.PARAGRAPH || position == Position.LINE;
    }

    /// Takes in what stands at the cursor.
    ///
    /// @return whether to go on; if not, [#found] is the label if there is one
    private boolean step(char c) {
        if (Character.isLetter(c)) {
            return word();
        }
        if (Chars.isSpace(c) || Chars.isMark(c)) {
            cursor.at++;
            return true;
        }
        if (cursor.wordCount == 0) {
            return false;
        }
        if (Chars.isColon(c)) {
            return endsWith(isLabelColon(), Delimiter.COLON, cursor.at + 1);
        }
        if (c == ';') {
            return endsWith(cursor.mostlyCapitals() || position == Position.PARAGRAPH, Delimiter.SEMICOLON, cursor.at + 1);
        }
        if (c == '\n') {
            return lineBreak();
        }
        if (Chars.isOpen(c)) {
            return group();
        }
        if (Chars.isDigit(c)) {
            return number();
        }
        if (Chars.isDash(c)) {
            int after = afterDashes();
            return endsWith(Chars.isBlank(text.charAt(cursor.at - 1)) && after < text.length() && Chars.isBlank(text.charAt(after)),
                    Delimiter.DASH, after);
        }
        return switch (c) {
            case '.' -> period();
            case ',' -> {
                cursor.readComma();
                yield true;
            }
            case '/', '#', '&' -> {
                cursor.readMark(c == '/' ? "/" : " " + c);
                yield true;
            }
            default -> quote(c);
        };
    }

    private boolean endsWith(boolean isLabel, Delimiter delimiter, int speech) {
        if (isLabel) {
            found = Optional.of(cursor.candidate(start, delimiter, position, speech));
        }
        return false;
    }

    private boolean word() {
        if (cursor.endsBold()) {
            return endsWith(Character.isUpperCase(cursor.current()), Delimiter.BOLD_END, cursor.at);
        }
        if (!cursor.readWord(position)) {
            return false;
        }
        if (cursor.wordCount == 1 && isLoneLetter()) {
            return endsWith(true, Delimiter.SPACE, Chars.skipSpaces(text, cursor.at, text.length()));
        }
        return true;
    }

    /// `Q  Mr. President`: the White House prints no colon after its Q.
    private boolean isLoneLetter() {
        char letter = text.charAt(cursor.firstWord);
        if (cursor.at - cursor.firstWord != 1 || letter != 'Q' && !(letter == 'A' && startsLine())) {
            return false;
        }
        int next = Chars.skipSpaces(text, cursor.at, text.length());
        if (next == cursor.at || next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        boolean wide = next - cursor.at >= 2 || text.charAt(cursor.at) == '\t' || text.charAt(cursor.at) == '\u00A0';
        if (letter == 'A') {
            return wide && (Character.isUpperCase(c) || Chars.isOpen(c) || Chars.isQuote(c));
        }
        if (Character.isLowerCase(c)) {
            return wide || position == Position.PARAGRAPH && !text.startsWith("and ", next);
        }
        return Character.isLetterOrDigit(c) || Chars.isOpen(c) || Chars.isQuote(c) || Chars.isDash(c) || Chars.isApostrophe(c)
                || c == '$' || c == '\u2026';
    }

    /// No colon of a time, a ratio or an address.
    private boolean isLabelColon() {
        int next = cursor.at + 1;
        return !cursor.endsWithVerb() && (next >= text.length() || text.charAt(next) != '/'
                && !(Chars.isDigit(text.charAt(cursor.at - 1)) && Chars.isDigit(text.charAt(next))));
    }

    /// A full stop that shortens a word or an initial goes on; one after a title with a name, or after Q, may end a label.
    private boolean period() {
        int next = cursor.at + 1;
        boolean gap = next < text.length() && Chars.isBlank(text.charAt(next));
        if (gap && mayEndWithPeriod()) {
            int speech = Chars.skipBlanks(text, next, text.length());
            if (speech < text.length() && opensSpeech(text.charAt(speech))) {
                return endsWith(true, Delimiter.PERIOD, next);
            }
        }
        if (!cursor.abbreviated) {
            return false;
        }
        cursor.readMark(".");
        return true;
    }

    private boolean mayEndWithPeriod() {
        if (cursor.wordCount > MOST_WORDS_BEFORE_PERIOD) {
            return false;
        }
        String key = cursor.key();
        if (key.equals("Q") || key.equals("A") || key.length() > 1 && cursor.wordCount == 1 && (lexicon.roles().isQuestion(key) || lexicon.roles().isAnswer(key))) {
            return true;
        }
        return (!cursor.abbreviated || cursor.hasGroups()) && lexicon.mayEndWithPeriod(key);
    }

    private static boolean opensSpeech(char c) {
        return Character.isUpperCase(c) || Chars.isOpen(c) || Chars.isQuote(c) || Chars.isDash(c) || Chars.isDigit(c)
                || Chars.isApostrophe(c) || c == '$' || c == '\u2026' || c == '.';
    }

    /// A label may be wrapped, or alone on its line.
    private boolean lineBreak() {
        if (!startsLine() && !cursor.mostlyCapitals() && !cursor.titled) {
            return false;
        }
        if (startsLine() && lineEnd.isEmpty()) {
            lineEnd = Optional.of(cursor.candidate(start, Delimiter.LINE_END, position, cursor.at));
        }
        int next = Chars.skipSpaces(text, cursor.at + 1, cursor.limit);
        if (next >= cursor.limit || Chars.isBreak(text.charAt(next)) || next - cursor.at > WIDEST_INDENT) {
            return false;
        }
        return cursor.wrap(next);
    }

    private boolean group() {
        if (cursor.endsBold() && !groupThenColon()) {
            return endsWith(true, Delimiter.BOLD_END, cursor.at);
        }
        if (!cursor.readGroup()) {
            return false;
        }
        return !cursor.timed || colonFollows() || endsWith(true, Delimiter.TIME, cursor.at);
    }

    private boolean groupThenColon() {
        int end = Brackets.end(text, cursor.at);
        int next = end < 0 ? text.length() : Chars.skipSpaces(text, end, text.length());
        return next < text.length() && Chars.isColon(text.charAt(next));
    }

    private boolean colonFollows() {
        int next = cursor.at;
        while (next < text.length() && (Chars.isSpace(text.charAt(next)) || Chars.isMark(text.charAt(next)))) {
            next++;
        }
        return next < text.length() && Chars.isColon(text.charAt(next));
    }

    /// A number of a speaker, or a running time at the end of the label's line.
    private boolean number() {
        int time = Chars.timeEnd(text, cursor.at, cursor.limit);
        if (time < 0) {
            return cursor.readNumber();
        }
        int next = Chars.skipSpaces(text, time, text.length());
        boolean colon = next < text.length() && Chars.isColon(text.charAt(next));
        boolean ends = next >= text.length() || text.charAt(next) == '\n';
        cursor.timed = true;
        return endsWith(colon || ends, Delimiter.TIME, colon ? next + 1 : next);
    }

    private boolean quote(char c) {
        if (!Chars.isQuote(c) || !cursor.comma) {
            return false;
        }
        boolean opens = cursor.at + 1 < text.length() && Character.isLetter(text.charAt(cursor.at + 1));
        cursor.readMark(opens ? " " + c : String.valueOf(c));
        return true;
    }

    private int afterDashes() {
        int i = cursor.at;
        while (i < text.length() && Chars.isDash(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The whole label in brackets: `[NED PRICE, Spokesperson]:`, or `[Presenter] Good evening` as monitors of broadcasts print it.
    private Optional<Candidate> bracketed() {
        int end = Brackets.end(text, cursor.at);
        if (end < 0) {
            return Optional.empty();
        }
        Span inside = new Span(cursor.at + 1, end - 1).trimmed(text);
        if (inside.isEmpty() || !Character.isUpperCase(text.charAt(inside.start()))) {
            return Optional.empty();
        }
        int next = Chars.skipSpaces(text, end, text.length());
        if (next < text.length() && Chars.isColon(text.charAt(next))) {
            cursor.readInside(inside);
            return Optional.of(cursor.candidate(start, Delimiter.COLON, position, next + 1));
        }
        boolean speech = next > end && next < text.length() && (Character.isUpperCase(text.charAt(next)) || Chars.isOpen(text.charAt(next)));
        if (!speech) {
            return Optional.empty();
        }
        Span name = new Span(inside.start(), nameEnd(inside)).trimmed(text);
        cursor.readInside(name);
        return Optional.of(cursor.candidate(start, Delimiter.BRACKET, position, end));
    }

    /// In such a bracket a comma begins a note: `[Collins, speaking English]`.
    private int nameEnd(Span inside) {
        int comma = Chars.indexOf(text, ',', inside.start(), inside.end());
        return comma < 0 ? inside.end() : comma;
    }
}
