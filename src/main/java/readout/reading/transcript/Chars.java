package readout.reading.transcript;

/// Character tests shared by the scanners of this package. Pages use many kinds of space, colon and bracket.
final class Chars {

    private Chars() {
    }

    /// A space of any width, or a mark that shows nothing; no line break.
    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || c == '\t';
        }
        return c == '\u00AD' || c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E')
                || Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029';
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    static boolean isBlank(char c) {
        return isSpace(c) || isBreak(c);
    }

    static boolean isColon(char c) {
        return c == ':' || c == '\uFF1A' || c == '\uFE55' || c == '\uA789';
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    static boolean isOpen(char c) {
        return c == '(' || c == '[' || c == '\uFF08';
    }

    static boolean isClose(char c) {
        return c == ')' || c == ']' || c == '\uFF09';
    }

    static char closing(char open) {
        return switch (open) {
            case '[' -> ']';
            case '\uFF08' -> '\uFF09';
            default -> ')';
        };
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '`';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB';
    }

    /// A bold or italic mark that a page shows as text.
    static boolean isMark(char c) {
        return c == '*' || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether a sentence can end with `c`.
    static boolean isSentenceEnd(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026';
    }

    static int skipSpaces(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int skipBlanks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The offset after the last visible character of `from..to`, or `from`.
    static int trimEnd(CharSequence text, int from, int to) {
        int i = to;
        while (i > from && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /// The offset of `wanted` in `from..to`, or -1.
    static int indexOf(CharSequence text, char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /// The offset of the next line break in `from..to`, or `to`.
    static int lineEnd(String text, int from, int to) {
        int at = from < to ? text.indexOf('\n', from, to) : -1;
        return at < 0 ? to : at;
    }

    /// The end of a clock time or running time such as `00:13` or `1:02:33` at `from`, or -1.
    static int timeEnd(CharSequence text, int from, int to) {
        int i = digits(text, from, to, 3);
        if (i == from || i >= to || text.charAt(i) != ':') {
            return -1;
        }
        int minutes = digits(text, i + 1, to, 2);
        if (minutes != i + 3) {
            return -1;
        }
        if (minutes < to && text.charAt(minutes) == ':') {
            int seconds = digits(text, minutes + 1, to, 2);
            return seconds == minutes + 3 ? seconds : -1;
        }
        return minutes;
    }

    private static int digits(CharSequence text, int from, int to, int most) {
        int i = from;
        while (i < to && i - from < most && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
