package readout.reading.transcript;

import java.util.List;
import readout.model.Span;
import readout.reading.format.Block;
import readout.reading.format.SourceText;

/// A source's text with quick answers about its layout.
final class Page {

    /// Lines as long as this on the average are no paragraphs.
    private static final int JOINED_LINE = 1200;
    /// Of a few lines one that long is enough.
    private static final int JOINED_SHORT = 250;
    private static final int FEW_LINES = 3;
    private static final int SAMPLE = 50_000;

    private final String text;
    private final List<Block> blocks;
    private final List<Span> strong;
    private final boolean joined;
    private final boolean shouted;

    Page(SourceText source) {
        text = source.text();
        blocks = source.blocks();
        strong = source.strong();
        joined = isJoined(text);
        shouted = isShouted(text);
    }

    private static boolean isJoined(String text) {
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return text.length() / lines > (lines <= FEW_LINES ? JOINED_SHORT : JOINED_LINE);
    }

    private static boolean isShouted(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > 3 * lower;
    }

    /// Whether the page is in capitals throughout, as telegrams are: then capitals tell nothing.
    boolean isShouted() {
        return shouted;
    }

    /// Whether the lines of the page were joined, so that labels stand in the middle of lines.
    boolean isJoined() {
        return joined;
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

    /// Whether the format tells that a block begins at `offset`.
    boolean startsBlock(int offset) {
        int block = blockAt(offset);
        return block >= 0 && blocks.get(block).span().start() == offset;
    }

    /// The kind of the block at `offset`; a paragraph if none is told.
    Block.Kind kindAt(int offset) {
        int block = blockAt(offset);
        return block < 0 ? Block.Kind.PARAGRAPH : blocks.get(block).kind();
    }

    /// The index of the block that holds `offset`, or -1.
    private int blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Block block = blocks.get(mid);
            if (block.span().contains(offset)) {
                return mid;
            }
            if (block.span().start() > offset) {
                high = mid - 1;
            } else {
                low = mid + 1;
            }
        }
        return -1;
    }

    /// Whether nothing visible but ornaments stands before `offset`.
    boolean startsText(int offset) {
        int i = offset - 1;
        while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i)) && offset - i < 200) {
            i--;
        }
        return i < 0;
    }

    /// Whether a block begins at `offset`, or nothing visible stands between it and a blank line before.
    boolean startsParagraph(int offset) {
        if (startsBlock(offset)) {
            return true;
        }
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

    /// Whether the line that begins at `offset` follows one that ends a sentence, or begins a paragraph.
    boolean startsLineAfterSentence(int offset) {
        if (startsParagraph(offset)) {
            return true;
        }
        int end = Chars.trimEnd(text, 0, offset);
        char last = text.charAt(end - 1);
        return Chars.indexOf(text, '\n', end, offset) >= 0
                && (Chars.isSentenceEnd(last) || Chars.isClose(last) || Chars.isQuote(last) || Chars.isDash(last));
    }

    /// The start of the line that holds `offset`, but not before `least`.
    int lineStart(int offset, int least) {
        int start = offset;
        while (start > least && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    /// The visible part of the line that begins at `start`, as far as `most` characters.
    Span line(int start, int most) {
        return new Span(start, Chars.lineEnd(text, start, Math.min(text.length(), start + most))).trimmed(text);
    }
}
