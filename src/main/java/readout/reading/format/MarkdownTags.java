package readout.reading.format;

/// Takes the sting out of `<` signs that no `>` follows: the parser would look for one to the end of the text each time,
/// which takes hours where there are thousands.
final class MarkdownTags {

    private static final int LONGEST_TAG = 2000;
    /// Stands for such a `<` while the text is parsed; from the private use area, where no text has letters.
    private static final char OPEN = '\uE3C6';

    private MarkdownTags() {
    }

    /// The text with a stand-in for each `<` that opens nothing; as long as before.
    static String closed(String text) {
        int at = text.indexOf('<');
        if (at < 0) {
            return text;
        }
        char[] chars = null;
        int close = -1;
        for (; at >= 0; at = text.indexOf('<', at + 1)) {
            if (close < at) {
                close = text.indexOf('>', at);
                close = close < 0 ? text.length() + LONGEST_TAG : close;
            }
            if (close - at > LONGEST_TAG) {
                chars = chars == null ? text.toCharArray() : chars;
                chars[at] = OPEN;
            }
        }
        return chars == null ? text : new String(chars);
    }

    /// Words of a parsed text as they were.
    static String restored(String words) {
        return words.replace(OPEN, '<');
    }
}
