package readout.reading.quotation;

/// What kind a character is, told at once for the scripts most texts are in.
final class Letters {

    private Letters() {
    }

    static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        return c >= 0x0410 && c <= 0x044F || Character.isLetter(c);
    }

    /// Also for a mark that combines with the letter before it.
    static boolean isLetterOrDigit(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9';
        }
        return c >= 0x0410 && c <= 0x044F || Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isCapital(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z';
        }
        return c >= 0x0410 && c <= 0x042F || (c < 0x0430 || c > 0x044F) && Character.isUpperCase(c);
    }
}
