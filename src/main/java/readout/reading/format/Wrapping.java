package readout.reading.format;

/// Whether a text's lines were broken at a common width, as by old editors and mail programs. What tells is the lines
/// that stop in the middle of a sentence: nearly all of them are so full that the next word would not have fitted.
final class Wrapping {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int FEWEST_LINES = 2;
    /// The slack of lines that were set by another measure than their letters, as agencies' wires are.
    private static final int RAGGED = 8;

    private final TextLines lines;
    private final int width;
    private final int slack;

    /// @param slack by how much less than `width` a line may hold and still be full
    private Wrapping(TextLines lines, int width, int slack) {
        this.lines = lines;
        this.width = width;
        this.slack = slack;
    }

    static Wrapping of(TextLines lines) {
        int[] widths = new int[WIDEST + 1];
        int runningOn = 0;
        int narrow = 0;
        int wide = 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (lines.isEmpty(i) || lines.isEmpty(i + 1)) {
                continue;
            }
            int width = lines.width(i);
            if (width > WIDEST) {
                wide++;
            } else {
                narrow++;
                if (lines.runsOn(i)) {
                    runningOn++;
                    widths[width]++;
                }
            }
        }
        if (runningOn < FEWEST_LINES || runningOn * 5L < narrow || wide * 4L > narrow) {
            return new Wrapping(lines, 0, 0);
        }
        int width = commonWidth(widths, runningOn);
        for (int slack = 0; slack <= RAGGED && width >= NARROWEST; slack += RAGGED) {
            Wrapping wrapping = new Wrapping(lines, width, slack);
            if (wrapping.isBorneOut(runningOn)) {
                return wrapping;
            }
        }
        return new Wrapping(lines, 0, 0);
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

    private boolean isBorneOut(int runningOn) {
        int full = 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (lines.width(i) <= WIDEST && lines.runsOn(i) && isFull(i)) {
                full++;
            }
        }
        return full * 4L >= runningOn * 3L;
    }

    /// Whether the lines of this text were broken at a common width.
    boolean isWrapped() {
        return width > 0;
    }

    /// Whether line `i` had no room for the first word of the next one.
    boolean isFull(int i) {
        return lines.width(i) + 1 + lines.firstWord(i + 1) > width - slack;
    }
}
