package readout.reading.dates;

import java.util.ArrayList;
import java.util.List;
import readout.reading.dates.Token.End;
import readout.reading.dates.Token.Mark;
import readout.reading.dates.Token.Number;
import readout.reading.dates.Token.Suffix;
import readout.reading.dates.Token.Word;
import readout.reading.lexicon.Letters;
import readout.reading.lexicon.Lexicon;

/// The tokens from one place on, made as they are asked for. A blank line ends them.
final class Tokens {

    private final String text;
    private final List<Token> made = new ArrayList<>(8);
    private int next;

    Tokens(String text, int start) {
        this.text = text;
        this.next = start;
    }

    Token get(int index) {
        while (made.size() <= index) {
            made.add(make());
        }
        return made.get(index);
    }

    String text() {
        return text;
    }

    /// Whether `token` is the mark.
    boolean isMark(int index, char mark) {
        return get(index) instanceof Mark m && m.mark() == mark;
    }

    /// The sense of the word at `index`, or null.
    DateWord sense(int index) {
        return get(index) instanceof Word word ? word.sense() : null;
    }

    boolean is(int index, DateWord.Kind kind) {
        DateWord sense = sense(index);
        return sense != null && sense.kind() == kind;
    }

    /// Whether no white space stands between two neighbours.
    boolean glued(int index) {
        return get(index).end() == get(index + 1).start();
    }

    private Token make() {
        int at = skipBlanks();
        if (at < 0 || at >= text.length()) {
            return new End(text.length(), text.length());
        }
        char c = text.charAt(at);
        if (isDigit(c)) {
            return number(at);
        }
        if (Letters.isLetter(c)) {
            int end = wordEnd(text, at);
            next = end;
            return new Word(at, end, DateWord.WORDS.find(text, at, end));
        }
        next = at + 1;
        return new Mark(at, at + 1, c);
    }

    /// The next visible offset, or -1 if the paragraph ends first.
    private int skipBlanks() {
        int lines = 0;
        int at = next;
        while (at < text.length() && isBlank(text.charAt(at))) {
            if (text.charAt(at) == '\n' && ++lines == 2) {
                next = text.length();
                return -1;
            }
            at++;
        }
        return at;
    }

    private Token number(int start) {
        int at = start;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            if (at - start < 9) {
                value = value * 10 + text.charAt(at) - '0';
            }
            at++;
        }
        int digits = at - start;
        int end = suffixEnd(at);
        next = end;
        return new Number(start, end, value, digits, suffix(at, end));
    }

    private int suffixEnd(int at) {
        if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && isSuffixMark(text.charAt(at))) {
            int end = wordEnd(text, at + 1);
            return suffix(at, end) == Suffix.OTHER ? at : end;
        }
        return wordEnd(text, at);
    }

    private static boolean isSuffixMark(char c) {
        return c == '-' || c == '\'' || c == '\u2019';
    }

    private Suffix suffix(int at, int end) {
        if (at == end) {
            return Suffix.NONE;
        }
        boolean marked = isSuffixMark(text.charAt(at));
        return switch (Lexicon.fold(text.substring(marked ? at + 1 : at, Math.min(end, at + 6)))) {
            case "st", "nd", "rd", "th", "er", "го", "е", "ое", "м", "му" -> Suffix.ORDINAL;
            case "s", "х", "ые", "ых" -> Suffix.DECADE;
            case "г", "гг" -> Suffix.YEAR;
            // ISO 8601 glues a time to its day: 20070515T1022.
            case "t" -> end < text.length() && isDigit(text.charAt(end)) ? Suffix.NONE : Suffix.OTHER;
            default -> Suffix.OTHER;
        };
    }

    static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && Letters.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
