package readout.reading.transcript;

/// Short bracketed notes.
final class Brackets {

    private static final int LONGEST = 110;

    private Brackets() {
    }

    /// The offset after the bracket that closes the one at `open`, or -1 if it is far off or in another paragraph.
    static int end(String text, int open) {
        char close = Chars.closing(text.charAt(open));
        int most = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == '\n' && i + 1 < most && text.charAt(i + 1) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /// Whether the brackets of `open..end` hold nothing but a clock time or a running time.
    static boolean isTime(CharSequence text, int open, int end) {
        return Chars.timeEnd(text, open + 1, end - 1) == end - 1;
    }
}
