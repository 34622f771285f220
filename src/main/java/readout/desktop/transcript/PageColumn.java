package readout.desktop.transcript;

/// How a page's width is shared: room, names, the rule, the text, counts, room. The three in the middle stand together, however wide
/// the window is; what is left lies on both sides.
///
/// @param before room on the left, also above it where the header stands
/// @param names  the width of the names with the rule
/// @param gap    between the rule and the text
/// @param after  right of the text, counts included
record PageColumn(double before, double names, double gap, double after) {

    /// The longest comfortable line: about 80 signs.
    private static final double MEASURE = 48;
    private static final double NAMES = 12.5;
    private static final double LEAST_NAMES = 7.5;
    private static final double NAMES_PART = 0.2;
    private static final double GAP = 1.8;
    private static final double COUNTS = 3.2;
    private static final double LEAST_BEFORE = 0.6;
    /// The rich text area rounds the width of its sides up to tens, so tens it is.
    private static final double STEP = 10;

    /// Shares `width` pixels, where `em` is the size of plain text.
    static PageColumn of(double width, double em) {
        double names = Math.clamp(width * NAMES_PART, LEAST_NAMES * em, NAMES * em);
        double rest = Math.max(0, width - names - (GAP + COUNTS + MEASURE) * em);
        double left = stepped(Math.max(LEAST_BEFORE * em, rest / 2) + names);
        double after = stepped(Math.max(COUNTS * em, width - left - (GAP + MEASURE) * em));
        return new PageColumn(left - names, names, GAP * em, after);
    }

    private static double stepped(double width) {
        return Math.max(STEP * 2, Math.floor(width / STEP) * STEP);
    }

    /// The width to tell the rich text area, so that what it makes of it is `wanted`, a number of tens.
    static double told(double wanted) {
        return wanted - STEP - 1;
    }
}
