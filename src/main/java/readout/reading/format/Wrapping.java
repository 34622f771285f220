package readout.reading.format;

/// Whether a text's lines were broken at a common width, as by old editors and mail programs: most lines that have a
/// next one are so full that its first word would not have fitted, and stop in the middle of a sentence.
final class Wrapping {

    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;
    private static final int FEWEST_LINES = 3;

    private final TextLines lines;
    private final int width;

    private Wrapping(TextLines lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    static Wrapping of(TextLines lines) {
        int[] widths = new int[WIDEST + 1];
        int narrow = 0;
        int wide = 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (!lines.isEmpty(i) && !lines.isEmpty(i + 1)) {
                int width = lines.width(i);
                if (width <= WIDEST) {
                    widths[width]++;
                    narrow++;
                } else {
                    wide++;
                }
            }
        }
        if (narrow < FEWEST_LINES || wide * 4 > narrow) {
            return new Wrapping(lines, 0);
        }
        int width = commonWidth(widths, narrow);
        Wrapping wrapping = new Wrapping(lines, width);
        return width >= NARROWEST && wrapping.isBorneOut(narrow) ? wrapping : new Wrapping(lines, 0);
    }

    /// The width that nearly all lines keep within.
    private static int commonWidth(int[] widths, int lineCount) {
        int beyond = 0;
        int width = WIDEST;
        while (width > 0 && (beyond + widths[width]) * 50L <= lineCount) {
            beyond += widths[width];
            width--;
        }
        return width;
    }

    private boolean isBorneOut(int lineCount) {
        int full = 0;
        int midSentence = 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (!lines.isEmpty(i) && !lines.isEmpty(i + 1) && lines.width(i) <= WIDEST && isFull(i)) {
                full++;
                midSentence += lines.endsSentence(i) ? 0 : 1;
            }
        }
        return full * 2L >= lineCount && midSentence * 2L >= full;
    }

    /// Whether the lines of this text were broken at a common width.
    boolean isWrapped() {
        return width > 0;
    }

    /// Whether line `i` had no room for the first word of the next one.
    boolean isFull(int i) {
        return lines.width(i) + 1 + lines.firstWord(i + 1) > width;
    }
}
