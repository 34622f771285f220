package readout.archive.quotes;

/// The words around a quote that are kept with it, without half characters.
final class Surroundings {

    /// How many UTF-16 units are kept on either side.
    static final int LENGTH = 64;

    private Surroundings() {
    }

    /// What stands before an offset.
    static String before(String text, int end) {
        int start = Math.max(0, end - LENGTH);
        return text.substring(cuts(text, start) ? start + 1 : start, end);
    }

    /// What stands from an offset on.
    static String after(String text, int start) {
        int end = Math.min(text.length(), start + LENGTH);
        return text.substring(start, cuts(text, end) ? end - 1 : end);
    }

    /// Whether an offset is inside a character.
    static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
