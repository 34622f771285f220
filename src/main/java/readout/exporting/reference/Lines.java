package readout.exporting.reference;

/// Values that must stand on one line.
final class Lines {

    private Lines() {
    }

    /// The words with single spaces between and no control characters.
    static String one(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c).forEach(c -> {
            if (c != ' ' || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.appendCodePoint(c);
            }
        });
        return line.toString().strip();
    }
}
