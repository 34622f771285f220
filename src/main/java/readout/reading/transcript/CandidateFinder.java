package readout.reading.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.reading.lexicon.Letters;
import readout.reading.transcript.Candidate.Position;

/// Every place of a text that has a label's form, in order of start. Places may overlap.
final class CandidateFinder {

    private final Page page;
    private final String text;
    private final LabelParser parser;
    private final LabelWords words;
    private final List<Candidate> found = new ArrayList<>();
    private final IntStream.Builder capitals = IntStream.builder();

    CandidateFinder(Page page, LabelLexicon lexicon) {
        this.page = page;
        this.text = page.text();
        this.words = lexicon.words();
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
                    tryAt(i, breaks > 1 || page.startsBlock(i) ? Position.PARAGRAPH : Position.LINE);
                    breaks = 0;
                }
            } else if (Letters.isCapital(c) || c == '[' || c == '(') {
                position(i, c);
            }
        }
        return found;
    }

    /// The offsets tried at which a word in capitals begins; to be asked for once, after [#find].
    int[] capitals() {
        return capitals.build().toArray();
    }

    /// Where inside a line a label may begin: after a sentence, at a word in capitals, at a capital glued to small letters,
    /// or after the date or hour that ends a page's head.
    private void position(int at, char c) {
        char before = text.charAt(at - 1);
        if (Chars.isBlank(before) || Chars.isMark(before)) {
            int end = at - 1;
            while (end > 0 && (Chars.isSpace(text.charAt(end)) || Chars.isMark(text.charAt(end)))) {
                end--;
            }
            char last = text.charAt(end);
            if (endsSpeech(last) && !(last == '.' && isShortened(end)) || page.isStrong(at) && !page.isStrong(end)) {
                tryAt(at, Position.SENTENCE);
            } else if (isCapitals(at) && !page.isShouted() || mayEndJoinedHead(at, end) || c == '[' && isDigit(at + 1)) {
                tryAt(at, Position.GLUED);
            }
        } else if (endsSpeech(before) && !(before == '-' && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2)))) {
            tryAt(at, before == '.' && isShortened(at - 1) ? Position.GLUED : Position.SENTENCE);
        } else if (Character.isLowerCase(before) && isCapitals(at)) {
            tryAt(at, Position.GLUED);
        }
    }

    /// Whether the full stop at `stop` shortens a word or an initial: `MR. PRICE`, `JOHN F. KERRY`.
    private boolean isShortened(int stop) {
        int word = stop;
        while (word > 0 && Letters.isLetter(text.charAt(word - 1)) && stop - word < 8) {
            word--;
        }
        return stop - word == 1 || words.isShortened(text, word, stop);
    }

    /// A date or an hour may end the head of a page; where lines were joined, a place or a name may too.
    private boolean mayEndJoinedHead(int at, int last) {
        if (Chars.isDigit(text.charAt(last))) {
            return true;
        }
        if (!page.isJoined()) {
            return false;
        }
        int word = last;
        while (word > 0 && Letters.isLetter(text.charAt(word - 1))) {
            word--;
        }
        int end = at;
        while (end < text.length() && Letters.isLetter(text.charAt(end))) {
            end++;
        }
        return Letters.isCapital(text.charAt(word)) && (words.isTitle(text, at, end) || text.startsWith("The ", at));
    }

    private static boolean endsSpeech(char c) {
        return Chars.isSentenceEnd(c) || Chars.isClose(c) || Chars.isQuote(c) || Chars.isDash(c) && c != '\u2010' && c != '\u2011'
                || Chars.isApostrophe(c) || c == '#' || c == ';';
    }

    /// Whether a word of two capital letters or more begins here, or initials, or a lone Q.
    private boolean isCapitals(int at) {
        if (at + 2 >= text.length() || !Letters.isCapital(text.charAt(at))) {
            return false;
        }
        char next = text.charAt(at + 1);
        return Letters.isCapital(next) || next == '.' && (text.charAt(at) == 'Q' || Letters.isCapital(text.charAt(at + 2)))
                || text.charAt(at) == 'Q' && Chars.isColon(next);
    }

    /// The `P.M.` of `12:13 P.M. (Local)`.
    private boolean isHalfOfDay(int at) {
        char c = text.charAt(at);
        if (c != 'P' && c != 'A' || at < 2 || !(Chars.isDigit(text.charAt(at - 1)) || Chars.isBlank(text.charAt(at - 1)) && Chars.isDigit(text.charAt(at - 2)))) {
            return false;
        }
        return text.startsWith("M", at + 1) && !isLetter(at + 2) || text.startsWith(".M.", at + 1);
    }

    private boolean isLetter(int at) {
        return at < text.length() && Letters.isLetter(text.charAt(at));
    }

    private boolean isDigit(int at) {
        return at < text.length() && Chars.isDigit(text.charAt(at));
    }

    private void tryAt(int at, Position position) {
        if (isHalfOfDay(at)) {
            return;
        }
        Optional<Candidate> candidate = parser.parse(at, position);
        candidate.ifPresent(found::add);
        if (isCapitals(at)) {
            capitals.add(at);
        }
    }
}
