package readout.reading.transcript;

/// What stands right before or after a label and is part neither of it nor of the speech.
final class LabelEdges {

    private static final int LONGEST_NUMBER = 6;

    private LabelEdges() {
    }

    /// Past heading and bold marks, bullets and the Public Papers' running numbers `[2.]`.
    static int afterOrnaments(CharSequence text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Chars.isSpace(c) || Chars.isMark(c) || c == '#' || c == '>' || c == '|' || c == '\u2022' || c == '\u25A0' || c == '\u00B7') {
                at++;
                continue;
            }
            boolean numbered = c == '[' && at + 1 < to && Chars.isDigit(text.charAt(at + 1));
            int close = numbered ? Chars.indexOf(text, ']', at, Math.min(to, at + LONGEST_NUMBER)) : -1;
            if (close < 0) {
                break;
            }
            at = close + 1;
        }
        return at;
    }

    /// Past running times: `[13:30:00] WOLF BLITZER`.
    static int afterTimes(CharSequence text, int from, int to) {
        int at = from;
        while (at < to) {
            boolean open = Chars.isOpen(text.charAt(at));
            int end = Chars.timeEnd(text, open ? at + 1 : at, to);
            if (end < 0 || open && (end >= to || !Chars.isClose(text.charAt(end)))) {
                break;
            }
            int next = Chars.skipSpaces(text, open ? end + 1 : end, to);
            boolean dash = next < to && Chars.isDash(text.charAt(next));
            at = dash ? Chars.skipSpaces(text, next + 1, to) : next;
        }
        return at;
    }

    /// Past the bold marks that close after a label.
    static int afterMarks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Chars.isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Past a running time in brackets after a label: `Vladimir Putin: (00:41)`.
    static int afterTime(CharSequence text, int from) {
        int open = Chars.skipSpaces(text, from, text.length());
        if (open >= text.length() || !Chars.isOpen(text.charAt(open))) {
            return from;
        }
        int end = Chars.timeEnd(text, open + 1, text.length());
        return end >= 0 && end < text.length() && Chars.isClose(text.charAt(end)) ? end + 1 : from;
    }
}
