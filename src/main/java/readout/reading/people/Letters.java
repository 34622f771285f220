package readout.reading.people;

import java.text.Normalizer;

/// Letters as names are compared by: small, without accents, Latin or Cyrillic.
final class Letters {

    private static final int TABLE_END = 0x530;
    private static final char[] PLAIN = table();

    private Letters() {
    }

    /// The small letter without accent; `ё` is `е`, but `й` stays itself; every apostrophe is `'` and every short dash `-`.
    static char plain(char c) {
        if (c < TABLE_END) {
            return PLAIN[c];
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u2032' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /// Every character of a word made [#plain(char)].
    static String plain(CharSequence word) {
        char[] plain = new char[word.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(word.charAt(i));
        }
        return new String(plain);
    }

    static boolean isLetter(char c) {
        return readout.reading.lexicon.Letters.isLetter(c);
    }

    static boolean isCapital(char c) {
        return readout.reading.lexicon.Letters.isCapital(c) || c > 0x1C4 && Character.isTitleCase(c);
    }

    static boolean isCyrillic(char c) {
        return c >= 0x400 && c < TABLE_END;
    }

    static boolean isCyrillic(CharSequence word) {
        return !word.isEmpty() && isCyrillic(word.charAt(0));
    }

    /// Whether `c` may stand between the letters of one word: an apostrophe or a hyphen.
    static boolean joins(char c) {
        return switch (c) {
            case '\'', '-', '\u2019', '\u02BC', '\u2010', '\u2011' -> true;
            default -> false;
        };
    }

    /// The end of the word that starts at `from`: letters, and joiners with a letter after them.
    static int wordEnd(CharSequence text, int from, int limit) {
        int i = from;
        while (i < limit) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isMark(c) && !(joins(c) && i + 1 < limit && isLetter(text.charAt(i + 1)))) {
                return i;
            }
            i++;
        }
        return i;
    }

    /// Whether a word has letters and all are capitals.
    static boolean isAllCapitals(CharSequence word) {
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isLetter(c)) {
                if (!isCapital(c)) {
                    return false;
                }
                letters = true;
            }
        }
        return letters;
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && c < 0x370;
    }

    private static char[] table() {
        char[] table = new char[TABLE_END];
        for (char c = 0; c < TABLE_END; c++) {
            char small = Character.toLowerCase(c);
            table[c] = switch (small) {
                case 'й', 'ї' -> small;
                case 'ł' -> 'l';
                case 'ø', 'œ' -> 'o';
                case 'đ', 'ð' -> 'd';
                case 'ß' -> 's';
                case 'æ' -> 'a';
                case 'ı' -> 'i';
                case '\u02BC' -> '\'';
                default -> Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0);
            };
        }
        return table;
    }
}
