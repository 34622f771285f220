package readout.reading.lexicon;

/// What kind a character is, told at once for the scripts most texts are in.
public final class Letters {

    private Letters() {
    }

    /// Whether it is a letter of any script.
    public static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        return c >= 0x0410 && c <= 0x044F || Character.isLetter(c);
    }

    /// Whether it is a letter, a digit, or a mark that combines with the letter before it.
    public static boolean isLetterOrDigit(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9';
        }
        return c >= 0x0410 && c <= 0x044F || Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Whether it is a capital letter.
    public static boolean isCapital(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z';
        }
        return c >= 0x0410 && c <= 0x042F || (c < 0x0430 || c > 0x044F) && Character.isUpperCase(c);
    }
}
