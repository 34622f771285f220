package readout.reading.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Span;
import readout.reading.format.Block;
import readout.reading.format.SourceText;

/// Cuts the head or the foot of a text into its visible lines. Only as much of the text is looked at as is asked for.
final class PageLines {

    /// The most units of a line that are kept; what is longer is prose.
    static final int LONGEST = 420;

    /// How much of a huge last block is looked at.
    private static final int FOOT_OF_BLOCK = 20_000;

    private static final Pattern STAMP = Pattern.compile("date (?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?(?= \\S)");

    private PageLines() {
    }

    /// The first lines from the start of the text to `end`, at most `most`.
    static List<Line> first(SourceText source, int end, int most) {
        List<Line> lines = new ArrayList<>();
        for (Block block : source.blocks()) {
            if (block.span().start() >= end || lines.size() >= most) {
                break;
            }
            cut(source.text(), block, 0, end, most - lines.size(), lines);
        }
        return lines;
    }

    /// The first lines from `start` on, at most `most`.
    static List<Line> from(SourceText source, int start, int most) {
        List<Line> lines = new ArrayList<>();
        List<Block> blocks = source.blocks();
        for (int i = firstAfter(blocks, start); i < blocks.size() && lines.size() < most; i++) {
            cut(source.text(), blocks.get(i), start, Integer.MAX_VALUE, most - lines.size(), lines);
        }
        return lines;
    }

    /// The index of the first block that ends behind `start`.
    private static int firstAfter(List<Block> blocks, int start) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The last lines from `start` to the end of the text, in their order, at most `most`.
    static List<Line> last(SourceText source, int start, int most) {
        List<Block> blocks = source.blocks();
        List<Line> lines = new ArrayList<>();
        for (int i = blocks.size() - 1; i >= 0 && lines.size() < most && blocks.get(i).span().end() > start; i--) {
            List<Line> own = new ArrayList<>();
            int from = Math.max(start, blocks.get(i).span().end() - FOOT_OF_BLOCK);
            cut(source.text(), blocks.get(i), from, Integer.MAX_VALUE, Integer.MAX_VALUE, own);
            lines.addAll(0, own.subList(Math.max(0, own.size() - (most - lines.size())), own.size()));
        }
        return lines;
    }

    private static void cut(String text, Block block, int from, int until, int most, List<Line> lines) {
        int end = Math.min(block.span().end(), until);
        int start = Math.max(block.span().start(), from);
        int count = 0;
        while (start < end && count < most) {
            int newline = text.indexOf('\n', start);
            int stop = newline < 0 || newline > end ? end : newline;
            Span span = new Span(start, stop).trimmed(text);
            int stamp = lines.isEmpty() ? stampEnd(text, span) : -1;
            if (stamp > 0) {
                lines.add(line(text, new Span(span.start(), stamp), block));
                span = new Span(stamp, span.end()).trimmed(text);
            }
            if (!span.isEmpty()) {
                lines.add(line(text, span, block));
                count++;
            }
            start = stop + 1;
        }
    }

    private static Line line(String text, Span span, Block block) {
        String words = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST)).replace('\u00A0', ' ');
        String folded = Fold.of(words);
        return new Line(span, words, folded, Fold.stripped(folded), block, span.start() == block.span().start(), span.end() == block.span().end());
    }

    /// Where the stamp of a collected page ends that is glued to its first line: `date 2013-09-06 VIENNA (Reuters) - …`; -1 without one.
    private static int stampEnd(String text, Span line) {
        Matcher stamp = STAMP.matcher(text).region(line.start(), line.end());
        return stamp.lookingAt() ? stamp.end() : -1;
    }
}
