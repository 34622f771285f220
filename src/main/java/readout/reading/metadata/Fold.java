package readout.reading.metadata;

import java.text.Normalizer;

/// One spelling for words that differ only in case, accents, dashes, apostrophes and spaces, so that they can be looked up.
final class Fold {

    private static final String OUTER = ".,;:!?|/\\«»“”\"'’‘()[]{}<>*_#~•·-–—=…";
    private static final boolean[] ASCII_OUTER = asciiOuter();
    private static final char[] LATIN = latin();

    private Fold() {
    }

    /// `words` in lower case, without accents, with plain dashes and apostrophes and single spaces.
    static String of(CharSequence words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean space = false;
        boolean marks = false;
        for (int i = 0; i < words.length(); i++) {
            char c = fold(words.charAt(i));
            if (c == ' ') {
                space = !folded.isEmpty();
            } else if (c != 0) {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c);
                marks |= c >= '\u0300' && c <= '\u036F';
            }
        }
        return marks ? withoutMarks(folded) : folded.toString();
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

    /// One letter folded, a blank for any white space, 0 for what is not shown.
    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c <= ' ' ? ' ' : c;
        }
        if (c >= '\u0410' && c <= '\u044F') {
            return c < '\u0430' ? (char) (c + 32) : c;
        }
        if (c < LATIN.length) {
            return LATIN[c];
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '–', '—', '‐', '‑', '−', '―' -> '-';
            case 'ё', 'Ё' -> 'е';
            case '\u200B', '\uFEFF' -> 0;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    private static boolean isOuter(char c) {
        return c < 0x80 ? ASCII_OUTER[c] : OUTER.indexOf(c) >= 0;
    }

    private static boolean[] asciiOuter() {
        boolean[] outer = new boolean[0x80];
        outer[' '] = true;
        OUTER.chars().filter(c -> c < 0x80).forEach(c -> outer[c] = true);
        return outer;
    }

    /// The base letters of the accented Latin letters.
    private static char[] latin() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            table[c] = c == '\u00AD' ? 0 : Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c == '`' ? '\'' : Character.toLowerCase(apart.charAt(0));
        }
        return table;
    }

    private static String withoutMarks(CharSequence words) {
        StringBuilder kept = new StringBuilder(words.length());
        String whole = Normalizer.normalize(words, Normalizer.Form.NFC);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i) < LATIN.length ? LATIN[whole.charAt(i)] : whole.charAt(i);
            if (c < '\u0300' || c > '\u036F') {
                kept.append(c == 'ё' ? 'е' : c);
            }
        }
        return kept.toString();
    }
}
