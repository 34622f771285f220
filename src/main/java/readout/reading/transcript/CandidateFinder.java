package readout.reading.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.reading.transcript.Candidate.Position;

/// Every place of a text that has a label's form, in order of start. Places may overlap.
final class CandidateFinder {

    private final Page page;
    private final String text;
    private final LabelParser parser;
    private final List<Candidate> found = new ArrayList<>();

    CandidateFinder(Page page, LabelLexicon lexicon) {
        this.page = page;
        this.text = page.text();
        this.parser = new LabelParser(page, lexicon);
    }

    List<Candidate> find() {
        int length = text.length();
        boolean lineOpen = true;
        int breaks = 2;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineOpen = true;
                breaks++;
            } else if (lineOpen) {
                if (!Chars.isBlank(c)) {
                    lineOpen = false;
                    tryAt(i, breaks > 1 ? Position.PARAGRAPH : Position.LINE);
                    breaks = 0;
                }
            } else if (Character.isUpperCase(c) || c == '[' || c == '(') {
                position(i, c);
            }
        }
        return found;
    }

    /// Where inside a line a label may begin: after a sentence, at a word in capitals, at a capital glued to small letters.
    private void position(int at, char c) {
        char before = text.charAt(at - 1);
        if (Chars.isBlank(before) || Chars.isMark(before)) {
            int end = at - 1;
            while (end > 0 && (Chars.isSpace(text.charAt(end)) || Chars.isMark(text.charAt(end)))) {
                end--;
            }
            char last = text.charAt(end);
            if (endsSpeech(last)) {
                tryAt(at, Position.SENTENCE);
            } else if (page.isStrong(at) && !page.isStrong(end)) {
                tryAt(at, Position.SENTENCE);
            } else if (isCapitals(at)) {
                tryAt(at, Position.GLUED);
            } else if (c == '[' && at + 1 < text.length() && Chars.isDigit(text.charAt(at + 1))) {
                tryAt(at, Position.GLUED);
            }
        } else if (endsSpeech(before)) {
            tryAt(at, Position.SENTENCE);
        } else if (Character.isLowerCase(before) && isCapitals(at)) {
            tryAt(at, Position.GLUED);
        }
    }

    private static boolean endsSpeech(char c) {
        return Chars.isSentenceEnd(c) || Chars.isClose(c) || Chars.isQuote(c) || Chars.isDash(c) && c != '\u2010' && c != '\u2011'
                || Chars.isApostrophe(c) || c == '#' || c == ';';
    }

    /// Whether a word of two capital letters or more begins here, or a lone Q.
    private boolean isCapitals(int at) {
        if (at + 1 >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char next = text.charAt(at + 1);
        return Character.isUpperCase(next) || text.charAt(at) == 'Q' && Chars.isColon(next);
    }

    private void tryAt(int at, Position position) {
        Optional<Candidate> candidate = parser.parse(at, position);
        candidate.ifPresent(found::add);
    }
}
