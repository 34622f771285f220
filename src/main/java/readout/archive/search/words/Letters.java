package readout.archive.search.words;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// What each UTF-16 unit is to a word, and what it folds to: small letters without diacritics, `ё` as `е`, ligatures taken apart.
final class Letters {

    /// Between words.
    static final char BREAK = 0;
    /// A mark on the letter before it.
    static final char MARK = 1;
    /// Invisible: a soft hyphen, a joiner, a direction mark.
    static final char HIDDEN = 2;
    /// Folds to several letters, see [#several(char)].
    static final char SEVERAL = 3;
    /// A letter of a script that puts no spaces between words; each is a word.
    static final char ALONE = 4;
    /// Half of a surrogate pair.
    static final char HALF = 5;
    /// Every value above is a folded letter or digit.
    static final char LAST_CLASS = HALF;

    private static final int BREVE = 0x0306;
    private static final Map<Integer, String> APART = Map.ofEntries(Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"), Map.entry((int) 'ø', "o"), Map.entry((int) 'ł', "l"), Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"), Map.entry((int) 'þ', "th"), Map.entry((int) 'ı', "i"), Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'й', "й"));
    private static final Map<Character, String> MANY = new HashMap<>();
    private static final char[] FOLDS = folds();

    private Letters() {
    }

    /// The folded letter or digit `c` is, or one of the classes above.
    static char fold(char c) {
        return FOLDS[c];
    }

    /// Whether `c` is a letter or digit that folds to one.
    static boolean isLetter(char c) {
        return FOLDS[c] > LAST_CLASS || FOLDS[c] == SEVERAL;
    }

    /// Whether a word may hold `c`.
    static boolean isInWord(char c) {
        char folded = FOLDS[c];
        return folded > LAST_CLASS || folded == SEVERAL || folded == ALONE || folded == HALF;
    }

    /// The letters of a [#SEVERAL].
    static String several(char c) {
        return MANY.get(c);
    }

    /// Whether `c` can stand for an apostrophe.
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == '′';
    }

    /// Whether `mark` after `и` makes it `й`, which is a letter of its own.
    static boolean isBreve(char mark) {
        return mark == BREVE;
    }

    /// The folded letters of a code point, empty if it is none.
    static String foldPoint(int point) {
        if (!Character.isLetterOrDigit(point) && Character.getType(point) != Character.LETTER_NUMBER) {
            return "";
        }
        int small = Character.toLowerCase(point);
        if (APART.containsKey(small)) {
            return APART.get(small);
        }
        if (Character.isDigit(point)) {
            return String.valueOf((char) ('0' + Character.digit(point, 10)));
        }
        String parts = Normalizer.normalize(Character.toString(small), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(parts.length());
        parts.codePoints().filter(part -> !isMark(part)).map(Character::toLowerCase)
                .forEach(part -> folded.append(APART.getOrDefault(part, Character.toString(part))));
        return folded.codePoints().allMatch(Character::isLetterOrDigit) ? folded.toString() : "";
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static char[] folds() {
        char[] folds = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < folds.length; c++) {
            folds[c] = classify((char) c);
        }
        return folds;
    }

    private static char classify(char c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : BREAK;
        }
        if (Character.isSurrogate(c)) {
            return HALF;
        }
        if (c >= 0x02B9 && c <= 0x02BF || isMark(c)) {
            return MARK;
        }
        if (Character.getType(c) == Character.FORMAT) {
            return HIDDEN;
        }
        if (Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF || c >= 0x0E00 && c <= 0x0EFF) {
            return Character.isLetterOrDigit(c) ? ALONE : BREAK;
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return c;
        }
        String folded = foldPoint(c);
        if (folded.length() > 1) {
            MANY.put(c, folded);
            return SEVERAL;
        }
        return folded.isEmpty() ? BREAK : folded.charAt(0);
    }
}
