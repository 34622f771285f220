package readout.archive.people;

import java.text.Normalizer;
import java.util.Locale;

/// A name folded for comparison: lower case, without accents and punctuation, one space between words. Scripts stay apart.
public final class NameKey {

    private NameKey() {
    }

    /// The key of a spelling; empty if it holds neither letter nor digit.
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.appendCodePoint(c);
            } else if (!isMark(c) && !isApostrophe(c)) {
                gap = true;
            }
        }
        return key.toString();
    }

    /// The script a name is written in: `latin`, `cyrillic` or `other`, by its first letter.
    public static String script(String name) {
        int letter = name.codePoints().filter(Character::isLetter).findFirst().orElse('-');
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN -> "latin";
            case CYRILLIC -> "cyrillic";
            default -> "other";
        };
    }

    /// Whether a key is of one word only, which alone tells nobody apart.
    static boolean isOneWord(String key) {
        return key.indexOf(' ') < 0;
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`';
    }
}
