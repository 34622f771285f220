package readout.reading.format;

import readout.model.Refusal;

/// Bounds how many tags or marks a text may have before a tree is made of it: each becomes an object, and a few bytes
/// of file would ask for a hundred times the memory.
final class MarkCount {

    private static final int MOST = 1_500_000;

    private MarkCount() {
    }

    /// @throws RefusalException `TOO_LARGE` if `text` has more than a million and a half of `marks`
    static void requireReasonable(String text, String marks) {
        int left = MOST;
        for (int k = 0; k < marks.length(); k++) {
            char mark = marks.charAt(k);
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                if (--left < 0) {
                    throw new RefusalException(Refusal.Kind.TOO_LARGE, "This file has more marks and tags than can be read.");
                }
            }
        }
    }
}
