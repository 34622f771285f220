package readout.reading.format;

import java.util.Set;

/// What a line looks like by its first characters: a speaker's label, an item of a list, a heading. Labels are told
/// generously, since whoever reads the turns sorts out the look-alikes; what matters here is that no label hides
/// inside a paragraph.
final class LineLook {

    private static final int LONGEST_LABEL = 120;
    private static final int MOST_LABEL_WORDS = 12;
    private static final int LONGEST_HEADING = 100;
    private static final Set<String> TITLES = Set.of("President", "Secretary", "Mr", "Mrs", "Ms", "Miss", "Dr", "Chairman",
            "Minister", "Foreign", "Prime", "Vice", "The", "General", "Senator", "Ambassador", "Premier", "Chancellor", "Marshal",
            "Admiral", "Under", "Deputy", "Assistant", "Reporter", "Interpreter", "Moderator", "Q", "Queen", "King",
            "Президент", "Министр", "Госсекретарь", "Г-н", "Госпожа", "Господин");
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "to", "de", "von", "van", "through",
            "interpreter", "via", "an", "a", "и", "по");

    private LineLook() {
    }

    /// Whether a speaker's label may begin at `from`.
    static boolean mayBeLabel(String text, int from, int end) {
        int start = afterOpening(text, from, end);
        return isQuestionMark(text, start, end) || colonAt(text, start, end) >= 0 || isCapitalLabel(text, start, end)
                || isTitledName(text, start, end);
    }

    /// Whether a label stands at `from` beyond doubt, even where a sentence might go on.
    static boolean isPlainlyLabel(String text, int from, int end) {
        int start = afterOpening(text, from, end);
        int colon = colonAt(text, start, end);
        return colon >= 0 && wordsAreCapital(text, start, colon) || isCapitalLabel(text, start, end)
                || isQuestionMark(text, start, end) && start + 1 < end && ":.".indexOf(text.charAt(start + 1)) >= 0;
    }

    /// Whether words all in capitals, or each with a capital, stand before a colon at `from`, or a question's mark.
    static boolean isColonLabel(String text, int from, int end) {
        int start = afterOpening(text, from, end);
        int colon = colonAt(text, start, end);
        return colon >= 0 && colon - start <= LONGEST_HEADING && wordsAreCapital(text, start, colon)
                || isQuestionMark(text, start, end) && start + 1 < end && ":.".indexOf(text.charAt(start + 1)) >= 0;
    }

    private static int afterOpening(String text, int from, int end) {
        int i = from;
        while (i < end && "[(*_\"“«<".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /// `Q`, `A`, `В` and `О` for question and answer, with a mark or blanks behind.
    private static boolean isQuestionMark(String text, int at, int end) {
        if (at >= end || "QAВО".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        if (at + 1 >= end) {
            return true;
        }
        char next = text.charAt(at + 1);
        if (next == ':' || next == '.' || next == '\t') {
            return true;
        }
        return next == ' ' && at + 2 < end && (text.charAt(at + 2) == ' ' || text.charAt(at) == 'Q');
    }

    /// The colon that ends a label beginning at `from`, or -1.
    private static int colonAt(String text, int from, int end) {
        if (from >= end || !Character.isUpperCase(text.charAt(from)) && !Character.isDigit(text.charAt(from))) {
            return -1;
        }
        int stop = Math.min(end, from + LONGEST_LABEL);
        int brackets = 0;
        int words = 0;
        for (int i = from; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                brackets++;
            } else if (c == ')' || c == ']') {
                brackets--;
            } else if (c == ' ' && ++words > MOST_LABEL_WORDS) {
                return -1;
            } else if (c == ':' && brackets <= 0 && !isInsideNumber(text, i, end)) {
                return text.startsWith("//", i + 1) ? -1 : i;
            } else if (brackets <= 0 && (c == '?' || c == '!' || c == ';')) {
                return -1;
            }
        }
        return -1;
    }

    /// As in `16:00`.
    private static boolean isInsideNumber(String text, int colon, int end) {
        return colon > 0 && colon + 1 < end && Character.isDigit(text.charAt(colon - 1)) && Character.isDigit(text.charAt(colon + 1));
    }

    private static boolean wordsAreCapital(String text, int from, int end) {
        int i = from;
        while (i < end) {
            int word = i;
            while (i < end && text.charAt(i) > ' ') {
                i++;
            }
            char first = text.charAt(word);
            if (Character.isLowerCase(first) && !SMALL_WORDS.contains(text.substring(word, i))) {
                return false;
            }
            while (i < end && text.charAt(i) <= ' ') {
                i++;
            }
        }
        return true;
    }

    /// Words all in capitals, ended by a mark, a dash, a bracket or the line.
    private static boolean isCapitalLabel(String text, int from, int end) {
        int letters = 0;
        int i = from;
        int stop = Math.min(end, from + LONGEST_LABEL);
        while (i < stop) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            } else if (".,:–—([".indexOf(c) >= 0 && letters > 2 && i > from + 2) {
                return true;
            } else if (c != ' ' && c != '.' && c != '\'' && c != '’' && c != '-' && c != '#' && !Character.isDigit(c)) {
                return false;
            }
            i++;
        }
        return i == end && letters > 2;
    }

    /// `President Putin. Good afternoon`: a title, names, a full stop and words.
    private static boolean isTitledName(String text, int from, int end) {
        int i = from;
        while (i < end && Character.isLetter(text.charAt(i))) {
            i++;
        }
        if (i == from || i - from > 12 || !TITLES.contains(text.substring(from, i))) {
            return false;
        }
        int stop = Math.min(end, from + 60);
        for (int at = i; at + 1 < stop; at++) {
            char c = text.charAt(at);
            if (c == '.' && at - from > 4 && text.charAt(at + 1) == ' ') {
                return wordsAreCapital(text, from, at);
            }
            if (c == ',' || c == '?' || c == '!') {
                return false;
            }
        }
        return false;
    }

    /// Whether an item's bullet stands at `from`.
    static boolean isBullet(String text, int from, int end) {
        if (from + 2 >= end) {
            return false;
        }
        char c = text.charAt(from);
        boolean blank = Character.isWhitespace(text.charAt(from + 1)) || text.charAt(from + 1) == '\u00A0';
        boolean bullet = "•▪◦‣●■□►○\uF0B7\u00B7".indexOf(c) >= 0;
        return bullet || blank && (c == '-' || c == '*' && text.charAt(from + 2) != '*' || c == 'o' && isBulletO(text, from, end));
    }

    private static boolean isBulletO(String text, int from, int end) {
        return text.charAt(from + 1) == '\t' && end - from > 4;
    }

    /// Whether a numbered paragraph or point begins at `from`: `3. ` or `3) ` before a capital.
    static boolean isPoint(String text, int from, int end) {
        int i = from;
        while (i < end && i - from < 4 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i > from && i + 2 < end && (text.charAt(i) == '.' || text.charAt(i) == ')') && text.charAt(i + 1) == ' '
                && Character.isUpperCase(text.charAt(i + 2));
    }

    /// Whether a line that stands alone is plainly a heading: short, unpunctuated, in capitals or numbered.
    static boolean isHeading(String text, int from, int end) {
        if (end - from > LONGEST_HEADING || ".?!:;,-–—\"”»)]*#".indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        int letters = 0;
        int small = 0;
        int visible = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
            visible += c > ' ' ? 1 : 0;
        }
        // A time (`1:40 P.M. EDT`) or a number is no heading.
        return letters > 3 && letters * 4 >= visible * 3 && (small == 0 || isNumbered(text, from, end) && letters > 5);
    }

    /// `IV. `, `3. ` or `2.1 ` before a capital.
    private static boolean isNumbered(String text, int from, int end) {
        int i = from;
        while (i < end && "IVX0123456789.".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean number = i > from && i - from < 8 && (text.charAt(i - 1) == '.' || text.indexOf('.', from) < i && text.indexOf('.', from) > 0);
        return number && i + 1 < end && text.charAt(i) == ' ' && Character.isUpperCase(text.charAt(i + 1));
    }
}
