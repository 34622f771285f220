package readout.reading.metadata;

import java.text.Normalizer;
import java.util.Locale;

/// One spelling for words that differ only in case, accents, dashes, apostrophes and spaces, so that they can be looked up.
final class Fold {

    private static final String OUTER = ".,;:!?|/\\«»“”\"'’‘()[]{}<>*_#~•·-–—=…";

    private Fold() {
    }

    /// `words` in lower case, without accents, with plain dashes and apostrophes and single spaces.
    static String of(CharSequence words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean plain = true;
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !folded.isEmpty();
                continue;
            }
            if (c == '\u200B' || c == '\uFEFF' || c == '\u00AD') {
                continue;
            }
            if (space) {
                folded.append(' ');
                space = false;
            }
            folded.append(switch (c) {
                case '’', '‘', 'ʼ', '`' -> '\'';
                case '–', '—', '‐', '‑', '−', '―' -> '-';
                default -> c;
            });
            plain &= c < 0x80;
        }
        String lower = folded.toString().toLowerCase(Locale.ROOT);
        return plain ? lower : withoutAccents(lower);
    }

    /// The same without the punctuation at either end; a full stop that belongs to an abbreviation goes too.
    static String bare(CharSequence words) {
        return stripped(of(words));
    }

    /// `folded` without the punctuation at either end.
    static String stripped(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && isOuter(folded.charAt(from))) {
            from++;
        }
        while (to > from && isOuter(folded.charAt(to - 1))) {
            to--;
        }
        return folded.substring(from, to);
    }

    private static boolean isOuter(char c) {
        return c == ' ' || OUTER.indexOf(c) >= 0;
    }

    private static String withoutAccents(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
