package readout.archive.documents;

import java.util.List;
import readout.model.Span;
import readout.model.StageDirection;

/// Counts words: runs of letters and digits, with apostrophes and hyphens between them.
public final class WordCount {

    private WordCount() {
    }

    /// The words of a text.
    public static int of(String text) {
        return of(text, 0, text.length());
    }

    /// The words of each span, in the spans' order, without those of stage directions inside it.
    ///
    /// @param directions in order
    static int[] ofSpans(String text, List<Span> spans, List<StageDirection> directions) {
        int[] counts = new int[spans.size()];
        int next = 0;
        for (int i = 0; i < counts.length; i++) {
            Span span = spans.get(i);
            int from = span.start();
            while (next < directions.size() && directions.get(next).span().end() <= from) {
                next++;
            }
            for (int d = next; d < directions.size() && directions.get(d).span().start() < span.end(); d++) {
                Span direction = directions.get(d).span();
                if (direction.start() > from) {
                    counts[i] += of(text, from, direction.start());
                }
                from = Math.max(from, direction.end());
            }
            if (from < span.end()) {
                counts[i] += of(text, from, span.end());
            }
        }
        return counts;
    }

    private static int of(String text, int start, int end) {
        int words = 0;
        boolean inside = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean part = Character.isLetterOrDigit(c) || inside && isJoint(text, i, end);
            if (part && !inside) {
                words++;
            }
            inside = part;
        }
        return words;
    }

    private static boolean isJoint(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '\'' || c == '\u2019' || c == '-') {
            return at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
        }
        return c > '\u02FF' && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
