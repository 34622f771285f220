package readout.reading.lexicon;

/// What kind a character is, told at once for the scripts most texts are in.
public final class Letters {

    /// The Latin, Greek and Cyrillic blocks, and what is between.
    private static final int TABLE_END = 0x530;
    private static final int LETTER = 1;
    private static final int PART = 2;
    private static final int CAPITAL = 4;
    private static final byte[] KINDS = kinds();

    private Letters() {
    }

    /// Whether it is a letter of any script.
    public static boolean isLetter(char c) {
        return c < TABLE_END ? (KINDS[c] & LETTER) != 0 : Character.isLetter(c);
    }

    /// Whether it is a letter, a digit, or a mark that combines with the letter before it.
    public static boolean isLetterOrDigit(char c) {
        return c < TABLE_END ? (KINDS[c] & PART) != 0 : isPart(c);
    }

    /// Whether it is a capital letter.
    public static boolean isCapital(char c) {
        return c < TABLE_END ? (KINDS[c] & CAPITAL) != 0 : Character.isUpperCase(c);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[TABLE_END];
        for (char c = 0; c < TABLE_END; c++) {
            kinds[c] = (byte) ((Character.isLetter(c) ? LETTER : 0) | (isPart(c) ? PART : 0) | (Character.isUpperCase(c) ? CAPITAL : 0));
        }
        return kinds;
    }
}
