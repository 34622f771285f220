package readout.reading.format;

import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/// Text whose line breaks count: its paragraphs are told as those of plain text.
final class PreformattedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> strong = new ArrayList<>();
    private int strongDepth;
    private int strongStart;

    void add(CharSequence words) {
        text.append(words);
    }

    /// A paragraph ends here, by a tag.
    void boundary() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    void strong(boolean on) {
        if (on && strongDepth++ == 0) {
            strongStart = text.length();
        } else if (!on && strongDepth > 0 && --strongDepth == 0) {
            strong.add(new Span(strongStart, text.length()));
        }
    }

    /// Writes the paragraphs, line breaks inside them kept.
    void write(BlockWriter writer, Deadline deadline) {
        String whole = TextDecoder.withLineFeeds(text.toString());
        if (whole.length() != text.length()) {
            strong.clear();
        }
        int next = 0;
        for (Block block : PlainLayout.of(whole, deadline)) {
            writer.begin(block.kind(), block.level());
            int at = block.span().start();
            int end = block.span().end();
            while (next < strong.size() && strong.get(next).start() < end) {
                Span span = strong.get(next);
                int from = Math.max(at, span.start());
                int to = Math.min(end, span.end());
                if (to > from) {
                    writer.verbatim(whole.substring(at, from));
                    writer.strongOn();
                    writer.verbatim(whole.substring(from, to));
                    writer.strongOff();
                    at = to;
                }
                if (span.end() > end) {
                    break;
                }
                next++;
            }
            writer.verbatim(whole.substring(at, end));
            writer.end();
        }
    }
}
