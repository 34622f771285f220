package readout.archive.quotes.anchoring;

import java.text.Normalizer;

/// How single characters are folded, so that the same words are the same whatever marks a typesetter chose.
final class Fold {

    static final char NOTHING = '\0';

    /// The letters of Latin, Greek and Cyrillic, which are looked up more than computed.
    private static final int USUAL = 0x530;
    private static final String[] EXPANSIONS = new String[USUAL];

    static {
        for (char c = 0xA0; c < USUAL; c++) {
            EXPANSIONS[c] = computed(c);
        }
    }

    private Fold() {
    }

    /// A space for white space, `'` for single and `"` for double quotation marks, `-` for dashes, [#NOTHING] for what is not
    /// seen; other characters stay.
    static char of(char c) {
        if (c > ' ' && c < 0x7F) {
            return c == '`' ? '\'' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u00B4', '\u2032', '\u2039', '\u203A', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\u301D', '\u301E' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> NOTHING;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
        };
    }

    /// What a letter with an accent, a ligature or an ellipsis comes to, or null if it stands for itself.
    static String expansion(char c) {
        if (c < USUAL) {
            return EXPANSIONS[c];
        }
        return Character.isSurrogate(c) ? null : computed(c);
    }

    private static String computed(char c) {
        String whole = String.valueOf(c);
        boolean ligature = c >= '\uFB00' && c <= '\uFB06' || c == '\u2026';
        if (Normalizer.isNormalized(whole, ligature ? Normalizer.Form.NFKD : Normalizer.Form.NFD)) {
            return null;
        }
        return Normalizer.normalize(whole, ligature ? Normalizer.Form.NFKD : Normalizer.Form.NFD);
    }
}
