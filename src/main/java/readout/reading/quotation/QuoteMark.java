package readout.reading.quotation;

import readout.reading.quotation.Quoted.Family;

/// A quotation mark and what it can do by its shape and its neighbours.
///
/// @param at       offset of its first unit
/// @param length   1, or 2 for `''`
/// @param shape    its character; `"` for `''`
/// @param family   the marks it goes with
/// @param canOpen  whether words can begin behind it
/// @param canClose whether words can end before it
record QuoteMark(int at, int length, char shape, Family family, boolean canOpen, boolean canClose) {

    /// The mark at an offset, or null if there is none there.
    ///
    /// @param from  where its paragraph begins
    /// @param until where its paragraph ends
    static QuoteMark at(String text, int offset, int from, int until) {
        char c = text.charAt(offset);
        return switch (c) {
            case '"', '\uFF02' -> straight(text, offset, 1, Family.DOUBLE, from, until);
            case '\u201C', '\u201F' -> new QuoteMark(offset, 1, c, Family.DOUBLE, true, true);
            case '\u201E' -> new QuoteMark(offset, 1, c, Family.DOUBLE, true, false);
            case '\u201D' -> new QuoteMark(offset, 1, c, Family.DOUBLE, opensHere(text, offset, 1, from, until), true);
            case '\u00AB' -> new QuoteMark(offset, 1, c, Family.GUILLEMET, true, false);
            case '\u00BB' -> new QuoteMark(offset, 1, c, Family.GUILLEMET, false, true);
            case '\u2018', '\u201B' -> new QuoteMark(offset, 1, c, Family.SINGLE, !isElision(text, offset + 1, until), false);
            case '\u2019' -> new QuoteMark(offset, 1, c, Family.SINGLE, false, closesHere(text, offset, 1, from, until));
            case '\'' -> offset + 1 < until && text.charAt(offset + 1) == '\''
                    ? straight(text, offset, 2, Family.DOUBLE, from, until)
                    : straight(text, offset, 1, Family.SINGLE, from, until);
            case '`' -> offset + 1 < until && text.charAt(offset + 1) == '`'
                    ? straight(text, offset, 2, Family.DOUBLE, from, until)
                    : new QuoteMark(offset, 1, c, Family.SINGLE, opensHere(text, offset, 1, from, until), false);
            default -> null;
        };
    }

    /// Whether the mark closes words that `opener` opened.
    boolean closes(QuoteMark opener) {
        if (!canClose || family != opener.family) {
            return false;
        }
        boolean low = opener.shape == '\u201E' || opener.shape == '\u201F';
        return shape != '\u201C' || low;
    }

    private static QuoteMark straight(String text, int offset, int length, Family family, int from, int until) {
        boolean opens = opensHere(text, offset, length, from, until);
        boolean closes = closesHere(text, offset, length, from, until);
        if (family == Family.SINGLE) {
            opens &= !isElision(text, offset + 1, until);
        } else if (!opens && !closes) {
            // Glued on both sides, or blank on both: whichever is wanted.
            boolean inch = offset > from && Character.isDigit(text.charAt(offset - 1));
            opens = !inch;
            closes = true;
        }
        return new QuoteMark(offset, length, family == Family.DOUBLE ? '"' : '\'', family, opens, closes);
    }

    private static boolean opensHere(String text, int offset, int length, int from, int until) {
        int next = offset + length;
        if (next >= until || isBlank(text.charAt(next))) {
            return false;
        }
        char n = text.charAt(next);
        if (offset == from) {
            return n != ',' && n != ';';
        }
        char p = text.charAt(offset - 1);
        return isBlank(p) || "([{-\u2013\u2014/\u2015\u00AB\u201C\u201E\"\u2018'|\u2026:".indexOf(p) >= 0 && n != ',' && n != ';' && n != ')' && n != '.';
    }

    private static boolean closesHere(String text, int offset, int length, int from, int until) {
        if (offset == from || isBlank(text.charAt(offset - 1))) {
            return false;
        }
        int next = offset + length;
        return next >= until || !Character.isLetterOrDigit(text.charAt(next));
    }

    /// `'90s`, `'em`, `'til`: a mark for letters left out.
    private static boolean isElision(String text, int next, int until) {
        if (next >= until || isBlank(text.charAt(next))) {
            return true;
        }
        return Character.isDigit(text.charAt(next)) && next + 2 < until && Character.isDigit(text.charAt(next + 1))
                && (text.charAt(next + 2) == 's' || !Character.isLetterOrDigit(text.charAt(next + 2)) && text.charAt(next + 2) != '\'')
                || text.startsWith("em ", next) || text.startsWith("til ", next) || text.startsWith("tis ", next)
                || text.startsWith("twas ", next) || text.startsWith("cause ", next);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u200B' || c == '\uFEFF';
    }
}
