package readout.reading.metadata;

import java.util.Set;

/// Tells running text from titles and other short lines.
final class Sentences {

    private static final Set<String> ABBREVIATED = Set.of("u.s", "mr", "mrs", "ms", "dr", "st", "sen", "gen", "gov", "rep", "no", "jr", "sr", "vs", "d.c", "u.n", "u.k",
            "jan", "feb", "aug", "sept", "oct", "nov", "dec", "г", "гг", "им", "т", "е", "о", "руб", "lt", "col", "adm", "prof", "p.m", "a.m", "e.g", "i.e", "etc", "dep", "amb");

    private static final int SHORTEST_FULL_LINE = 45;

    private Sentences() {
    }

    /// Whether a line looks like a sentence or more of running text.
    static boolean isProse(Line line) {
        String words = line.words();
        if (line.isCut() || words.length() >= 400) {
            return true;
        }
        boolean closed = closes(words);
        if (words.length() >= 200 && closed) {
            return true;
        }
        int count = count(words);
        if (count >= 8 && endsInside(words) && words.length() > 90) {
            return true;
        }
        return closed && count >= 8 && capitalShare(words) < 0.75 && (full(words) || words.length() > 140);
    }

    /// Whether a line is one of several that a paragraph was wrapped into.
    static boolean isWrapped(Line line, Line next) {
        boolean goesOn = next.words().length() >= SHORTEST_FULL_LINE || Character.isLowerCase(next.words().charAt(0));
        return goesOn && !line.lastLine() && next.block() == line.block() && line.words().length() >= 50 && count(line.words()) >= 7
                && capitalShare(line.words()) < 0.6 && !line.isHeading();
    }

    /// The share of words of four letters or more that begin with a capital, 1 if there are none.
    static double capitalShare(String words) {
        int all = 0;
        int large = 0;
        int at = 0;
        while (at < words.length()) {
            int from = at;
            while (at < words.length() && Character.isLetter(words.charAt(at))) {
                at++;
            }
            if (at - from >= 4) {
                all++;
                large += Character.isUpperCase(words.charAt(from)) ? 1 : 0;
            }
            at++;
        }
        return all == 0 ? 1 : (double) large / all;
    }

    /// The number of words with a letter or a digit in them.
    static int count(String words) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean part = Character.isLetterOrDigit(c) || inside && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
            count += part && !inside ? 1 : 0;
            inside = part;
        }
        return count;
    }

    /// Whether words end as a sentence does, quotation marks and brackets behind it left out.
    static boolean closes(String words) {
        char last = lastMark(words);
        return last == '.' || last == '?' || last == '!' || last == '…' || last == ':';
    }

    private static boolean full(String words) {
        char last = lastMark(words);
        return last == '.' || last == '…' || last == ':';
    }

    private static char lastMark(String words) {
        int end = words.length();
        while (end > 0 && "\"”’'»)]*_ ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? ' ' : words.charAt(end - 1);
    }

    /// Whether a sentence ends and another begins within `words`.
    private static boolean endsInside(String words) {
        for (int i = 1; i + 2 < words.length(); i++) {
            char c = words.charAt(i);
            if ((c == '.' || c == '?' || c == '!') && words.charAt(i + 1) == ' ' && opens(words, i + 2) && !isAbbreviation(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String words, int at) {
        char c = words.charAt(at);
        return Character.isUpperCase(c) || c == '"' || c == '“' || c == '«';
    }

    private static boolean isAbbreviation(String words, int dot) {
        if (words.charAt(dot) != '.') {
            return false;
        }
        int start = dot;
        while (start > 0 && (Character.isLetter(words.charAt(start - 1)) || words.charAt(start - 1) == '.')) {
            start--;
        }
        String word = Fold.of(words.substring(start, dot));
        return word.length() <= 1 || ABBREVIATED.contains(word);
    }
}
