package readout.reading.transcript;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;
import readout.reading.transcript.Candidate.Delimiter;
import readout.reading.transcript.Candidate.Position;

/// Where the parser of labels stands in the text and what it has taken in so far.
final class LabelCursor {

    /// No label is longer: offices of several bodies with a name come to about this.
    private static final int LONGEST = 170;
    private static final int MOST_WORDS = 18;
    private static final int MOST_LINES = 3;
    private static final int MOST_SMALL_WORDS = 3;
    private static final int MOST_SMALL_WORDS_OF_OFFICE = 6;

    private final Page page;
    private final String text;
    private final LabelWords lexicon;

    int at;
    int limit;
    int firstWord;
    int wordCount;
    private int lines;
    boolean comma;
    boolean timed;
    /// Whether the last word is one that a full stop shortens.
    boolean abbreviated;
    /// Whether a word so far is a title or an office.
    boolean titled;
    private int lastWord;
    private int capitals;
    private int small;
    private int smallWords;
    private boolean endsSmall;
    private final StringBuilder words = new StringBuilder();
    private List<Span> groups;

    LabelCursor(Page page, LabelWords lexicon) {
        this.page = page;
        this.text = page.text();
        this.lexicon = lexicon;
    }

    void reset(int start) {
        at = start;
        limit = Math.min(text.length(), start + LONGEST);
        firstWord = -1;
        lastWord = -1;
        wordCount = 0;
        lines = 1;
        capitals = 0;
        small = 0;
        smallWords = 0;
        endsSmall = false;
        comma = false;
        timed = false;
        abbreviated = false;
        titled = false;
        words.setLength(0);
        groups = List.of();
    }

    boolean atEnd() {
        return at >= limit;
    }

    char current() {
        return text.charAt(at);
    }

    String key() {
        return LabelKey.of(words);
    }

    /// Whether the words so far are in bold and what stands here is not.
    boolean endsBold() {
        return wordCount > 0 && page.isStrong(firstWord) && !page.isStrong(at);
    }

    boolean hasGroups() {
        return !groups.isEmpty();
    }

    /// Goes past what stands before a label's first word.
    void skipLead(boolean ornaments) {
        at = ornaments ? LabelEdges.afterOrnaments(text, at, limit) : at;
        int afterTimes = LabelEdges.afterTimes(text, at, limit);
        timed = afterTimes > at;
        at = afterTimes;
    }

    /// Takes in the word here.
    ///
    /// @return whether a label may go on after it
    boolean readWord(Position position) {
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
        boolean smallWord = upper == 0 || !Character.isUpperCase(text.charAt(start)) && upper < 2;
        if (firstWord < 0) {
            if (smallWord) {
                return false;
            }
            firstWord = start;
        }
        abbreviated = at - start == 1 || at - start == 2 && upper == 1 || lexicon.isShortened(text, start, at);
        endsSmall = false;
        if (smallWord && !mayHaveSmallWord(start, lower, position)) {
            return false;
        }
        if (!smallWord) {
            countLetters(upper, lower);
            smallWords = 0;
            titled |= lexicon.isTitle(text, start, at);
        }
        append(start, at);
        return true;
    }

    /// Small words are joining words, or part of an office: `Министр иностранных дел`, `Elena Ivanova, correspondent`.
    private boolean mayHaveSmallWord(int start, int letters, Position position) {
        if (lexicon.isJoining(text, start, at)) {
            return true;
        }
        countLetters(0, letters);
        endsSmall = true;
        smallWords++;
        if (position == Position.GLUED || position == Position.SENTENCE && !comma) {
            return false;
        }
        if (justAfterComma() && !lexicon.isOffice(text, start, at)) {
            return false;
        }
        return comma || titled ? smallWords <= MOST_SMALL_WORDS_OF_OFFICE : smallWords <= 1 && wordCount <= MOST_SMALL_WORDS;
    }

    private boolean justAfterComma() {
        return !words.isEmpty() && words.charAt(words.length() - 1) == ',';
    }

    /// Whether the last word is a small one that tells no office: the verb of a sentence such as `The ministers agreed:`.
    boolean endsWithVerb() {
        return endsSmall && !comma;
    }

    private boolean insideWord(char c) {
        return (Chars.isApostrophe(c) || c == '-' || c == '\u2010' || c == '\u2011') && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1)) || Character.getType(c) == Character.NON_SPACING_MARK
                || Chars.isDigit(c);
    }

    /// Takes in a short number, as of `SPEAKER 2`.
    boolean readNumber() {
        int start = at;
        while (at < limit && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        if (at - start > 2) {
            return false;
        }
        append(start, at);
        wordCount++;
        return true;
    }

    private void append(int start, int end) {
        if (!words.isEmpty() && spaceBefore(start)) {
            words.append(' ');
        }
        words.append(text, start, end);
        lastWord = end;
    }

    private boolean spaceBefore(int start) {
        char before = words.charAt(words.length() - 1);
        if (before == '/' || Chars.isQuote(before) && Chars.isQuote(text.charAt(start - 1))) {
            return false;
        }
        char left = text.charAt(start - 1);
        return before == ',' || Chars.isBlank(left) || Chars.isMark(left) || Chars.isClose(left);
    }

    /// Goes on to a wrapped label's next line at `next`.
    ///
    /// @return whether a label has so many lines
    boolean wrap(int next) {
        at = next;
        return ++lines <= MOST_LINES;
    }

    /// Takes in a mark that is part of the label's words.
    void readMark(String printed) {
        words.append(printed);
        at++;
        lastWord = printed.isBlank() ? lastWord : at;
    }

    void readComma() {
        words.append(',');
        comma = true;
        smallWords = 0;
        at++;
    }

    /// Takes in a bracketed note; a running time is none.
    ///
    /// @return whether its closing bracket was found near by
    boolean readGroup() {
        int end = Brackets.end(text, at);
        if (end < 0) {
            return false;
        }
        if (Brackets.isTime(text, at, end)) {
            timed = true;
        } else {
            if (groups.isEmpty()) {
                groups = new ArrayList<>(2);
            }
            groups.add(new Span(at, end));
        }
        at = end;
        limit = Math.max(limit, Math.min(text.length(), at + 60));
        return true;
    }

    /// Takes the whole of a bracket's inside as the label.
    void readInside(Span inside) {
        words.append(LabelText.collapse(text, inside));
        firstWord = inside.start();
        lastWord = inside.end();
        wordCount = 1;
        for (int i = inside.start(); i < inside.end(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
    }

    /// Whether the name is in capitals; a title before it, as in `Secretary CONDOLEEZZA RICE`, and the office after a comma may not be.
    boolean mostlyCapitals() {
        return capitals > small && (capitals > 1 || small == 0);
    }

    private void countLetters(int upper, int lower) {
        if (!comma) {
            capitals += upper;
            small += lower;
        }
    }

    Candidate candidate(int start, Delimiter delimiter, Position position, int speech) {
        int begins = LabelEdges.afterMarks(text, speech);
        int afterTime = LabelEdges.afterTime(text, begins);
        timed |= afterTime > begins;
        String label = withoutComma(words.toString());
        return new Candidate(start, new Span(firstWord, lastWord), label, LabelKey.of(label), mostlyCapitals(), delimiter,
                position, page.isStrong(firstWord), List.copyOf(groups), timed, afterTime);
    }

    private static String withoutComma(String label) {
        return label.endsWith(",") ? label.substring(0, label.length() - 1) : label;
    }
}
