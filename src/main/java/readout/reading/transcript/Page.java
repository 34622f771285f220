package readout.reading.transcript;

import java.util.List;
import readout.model.Span;
import readout.reading.format.Block;
import readout.reading.format.SourceText;

/// A source's text with quick answers about its layout.
final class Page {

    private final String text;
    private final List<Block> blocks;
    private final List<Span> strong;

    Page(SourceText source) {
        text = source.text();
        blocks = source.blocks();
        strong = source.strong();
    }

    String text() {
        return text;
    }

    List<Span> strong() {
        return strong;
    }

    /// Whether `offset` is in bold.
    boolean isStrong(int offset) {
        int low = 0;
        int high = strong.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Span span = strong.get(mid);
            if (span.contains(offset)) {
                return true;
            }
            if (span.start() > offset) {
                high = mid - 1;
            } else {
                low = mid + 1;
            }
        }
        return false;
    }

    /// The kind of the block at `offset`; a paragraph if none is told.
    Block.Kind kindAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Block block = blocks.get(mid);
            if (block.span().contains(offset)) {
                return block.kind();
            }
            if (block.span().start() > offset) {
                high = mid - 1;
            } else {
                low = mid + 1;
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    /// Whether nothing visible stands between the last blank line, or the text's start, and `offset`.
    boolean startsParagraph(int offset) {
        int breaks = 0;
        for (int i = offset - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (++breaks == 2) {
                    return true;
                }
            } else if (!Chars.isBlank(c)) {
                return false;
            }
        }
        return true;
    }

    /// The start of the line that holds `offset`.
    int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    /// The visible part of the line that begins at `start`.
    Span line(int start) {
        return new Span(start, Chars.lineEnd(text, start)).trimmed(text);
    }
}
