package readout.reading.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import readout.reading.lexicon.Letters;

/// Makes a paragraph's [Frame].
final class Framing {

    /// Written with a point that ends no sentence.
    private static final Set<String> ABBREVIATIONS = Set.of("Mr", "Mrs", "Ms", "Dr", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Maj", "Capt", "Adm",
            "Prof", "Дж", "St", "Jr", "Sr", "Hon", "Amb", "Sgt", "Rev", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
            "vs", "Inc", "Corp", "No", "Mt", "им", "гг", "г", "ул", "т", "н", "д", "п", "e", "i", "g", "al", "Gens", "Sens", "Reps");

    private static final Roles OBLIQUE = new Roles(Role.OBLIQUE.bit());

    private final String text;
    private final int until;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Framing(String text, int from, int until) {
        this.text = text;
        this.at = from;
        this.until = until;
    }

    /// The frame of a paragraph.
    ///
    /// @param paragraph its number
    /// @param from      where it begins
    /// @param until     where it ends
    /// @param quotes    what is quoted in it, in order
    static Frame frame(int paragraph, String text, int from, int until, List<Quoted> quotes) {
        Framing framing = new Framing(text, from, until);
        int[] at = new int[quotes.size()];
        for (int i = 0; i < quotes.size(); i++) {
            Quoted quoted = quotes.get(i);
            framing.readTo(Math.max(from, quoted.from()));
            int start = Math.max(from, quoted.from());
            int end = Math.min(until, quoted.to());
            at[i] = framing.tokens.size();
            framing.tokens.add(Token.quote(i, start, Math.max(start, end), framing.lastWithin(quoted)));
            framing.at = Math.max(framing.at, end);
        }
        framing.readTo(until);
        return new Frame(paragraph, text, framing.tokens, framing.sentences(), at);
    }

    private char lastWithin(Quoted quoted) {
        int last = Math.min(until, quoted.end()) - 1;
        while (last > quoted.start() && (QuoteMark.isBlank(text.charAt(last)) || "'\"\u2019\u201D\u00BB)".indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return last >= quoted.start() && last < text.length() ? text.charAt(last) : ' ';
    }

    private void readTo(int stop) {
        while (at < stop) {
            char c = text.charAt(at);
            if (Letters.isLetter(c)) {
                word(stop);
            } else if (Letters.isLetterOrDigit(c)) {
                number(stop);
            } else {
                if (!QuoteMark.isBlank(c)) {
                    tokens.add(Token.mark(at, c));
                }
                at++;
            }
        }
    }

    private void number(int stop) {
        int end = at;
        while (end < stop && (Letters.isLetterOrDigit(text.charAt(end))
                || ".,:/-".indexOf(text.charAt(end)) >= 0 && end + 1 < stop && Character.isDigit(text.charAt(end + 1)))) {
            end++;
        }
        tokens.add(Token.number(at, end));
        at = end;
    }

    private void word(int stop) {
        int start = at;
        int end = start;
        int hyphen = -1;
        boolean possessive = false;
        while (end < stop) {
            char c = text.charAt(end);
            if (Letters.isLetterOrDigit(c)) {
                end++;
            } else if ((c == '\'' || c == '\u2019') && end + 1 < stop && Character.isLetter(text.charAt(end + 1))) {
                if (endsInS(end, stop)) {
                    possessive = true;
                    break;
                }
                end++;
            } else if ((c == '-' || c == '\u2011') && end + 1 < stop && Letters.isLetterOrDigit(text.charAt(end + 1))) {
                hyphen = end;
                end++;
            } else if (c == '.' && isAbbreviation(start, end, stop)) {
                end++;
            } else {
                break;
            }
        }
        int next = possessive ? end + 2 : end;
        if (!possessive && end < stop && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019') && text.charAt(end - 1) == 's') {
            possessive = true;
            next = end + 1;
        }
        tokens.add(Token.word(start, end, roles(start, hyphen, end), Letters.isCapital(text.charAt(start)), possessive));
        at = next;
    }

    /// A compound is what its last part is: `vice-president`, `ex-minister`.
    private Roles roles(int start, int hyphen, int end) {
        Roles whole = Lexis.of(text, start, end);
        if (whole.bits() == 0 && text.charAt(start) >= '\u0400' && RussianCases.isPerson(text, start, end)) {
            return OBLIQUE;
        }
        if (hyphen < 0 || whole.bits() != 0) {
            return whole;
        }
        Roles last = Lexis.of(text, hyphen + 1, end);
        return last.any(Roles.SPEAKERS) ? last : Roles.NONE;
    }

    private boolean endsInS(int apostrophe, int stop) {
        return (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
                && (apostrophe + 2 >= stop || !Character.isLetterOrDigit(text.charAt(apostrophe + 2)));
    }

    /// `U.S.`, `Mr.`, `С.`: the point belongs to the word.
    private boolean isAbbreviation(int start, int point, int stop) {
        boolean single = Character.isUpperCase(text.charAt(point - 1))
                && (point - 1 == start || text.charAt(point - 2) == '.' || text.charAt(point - 2) == '-');
        if (single) {
            return true;
        }
        boolean lowerSingle = point - 1 == start && point + 1 < stop && Character.isLetter(text.charAt(point + 1))
                || point - 2 > start && text.charAt(point - 2) == '.';
        if (goesOn(point, stop)) {
            return true;
        }
        return lowerSingle || point - start <= 4 && ABBREVIATIONS.contains(text.substring(start, point)) && point + 1 < stop;
    }

    /// A comma or a small letter follows: no sentence ends here.
    private boolean goesOn(int point, int stop) {
        if (point + 2 >= stop) {
            return false;
        }
        char next = text.charAt(point + 1);
        return next == ',' || next == ';' || (next == ' ' || next == '\n') && text.charAt(point + 2) >= 'a' && text.charAt(point + 2) <= 'z';
    }

    private int[] sentences() {
        int[] starts = new int[8];
        int count = 0;
        boolean fresh = true;
        for (int i = 0; i < tokens.size(); i++) {
            if (fresh) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i;
            }
            fresh = breaksBehind(i);
        }
        return Arrays.copyOf(starts, count);
    }

    private boolean breaksBehind(int i) {
        Token token = tokens.get(i);
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean opens = next.isQuote() || next.isDash() || next.isWord() && next.capital() || next.kind() == Token.Kind.NUMBER;
        if (token.endsSentence()) {
            boolean apart = next.start() > token.end();
            return apart && (next.isDash() ? token.mark() == '.' : opens || next.isMark('(') || next.isMark('['));
        }
        if (token.isQuote()) {
            boolean ends = ".!?\u2026".indexOf(token.mark()) >= 0;
            return ends && (next.isQuote() || next.isWord() && next.capital() || next.kind() == Token.Kind.NUMBER);
        }
        // `in the U.S. The talks` breaks; `the U.S. Senate` does not.
        return token.isWord() && text.charAt(token.end() - 1) == '.' && token.end() - token.start() > 2 && next.isWord() && next.capital()
                && next.any(Roles.FUNCTION) && !next.has(Role.TIME);
    }
}
