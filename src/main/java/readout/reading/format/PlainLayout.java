package readout.reading.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.Span;

/// Tells the paragraphs of plain text by its lines: blank lines, indents, bullets, speakers' labels, and whether lines
/// were wrapped at a common width or are paragraphs themselves.
final class PlainLayout {

    /// A line longer than this was never wrapped.
    private static final int UNWRAPPED = 100;
    /// So many short lines without a blank one between may be a letter head or an address.
    private static final int MOST_HEAD_LINES = 8;
    private static final int INDENT = 2;

    private final String text;
    private final TextLines lines;
    private final Wrapping wrapping;
    private final Deadline deadline;
    private final List<Block> blocks = new ArrayList<>();
    private boolean blankLines;

    private PlainLayout(String text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
        this.lines = new TextLines(text);
        this.wrapping = Wrapping.of(lines);
    }

    /// The blocks of `text`.
    static List<Block> of(String text, Deadline deadline) {
        return new PlainLayout(text, deadline).blocks();
    }

    private List<Block> blocks() {
        blankLines = hasBlankLinesInside();
        int i = 0;
        while (i < lines.count()) {
            if (lines.isEmpty(i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < lines.count() && !lines.isEmpty(end)) {
                end++;
            }
            group(i, end);
            i = end;
        }
        return withoutRepeatedHeadings();
    }

    private boolean hasBlankLinesInside() {
        boolean seen = false;
        boolean gap = false;
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isEmpty(i)) {
                gap = seen;
            } else if (gap) {
                return true;
            } else {
                seen = true;
            }
        }
        return false;
    }

    /// A group is a run of lines without a blank one.
    private void group(int from, int end) {
        if (end - from == 1) {
            add(from, end, blankLines && LineLook.isHeading(text, lines.start(from), lines.end(from)));
            return;
        }
        boolean everyLine = !wrapping.isWrapped() && isLineByLine(from, end);
        int first = from;
        for (int i = from + 1; i < end; i++) {
            if (everyLine || beginsBlock(i)) {
                add(first, i, false);
                first = i;
            }
        }
        add(first, end, false);
    }

    private boolean isLineByLine(int from, int end) {
        if (!blankLines || end - from > MOST_HEAD_LINES) {
            return true;
        }
        for (int i = from; i < end; i++) {
            if (lines.width(i) > UNWRAPPED) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsBlock(int i) {
        deadline.check();
        int start = lines.start(i);
        int end = lines.end(i);
        if (LineLook.isBullet(text, start, end)) {
            return true;
        }
        boolean full = wrapping.isWrapped() && wrapping.isFull(i - 1);
        boolean runsOn = full && !lines.endsSentence(i - 1);
        if (runsOn ? LineLook.isPlainlyLabel(text, start, end) : LineLook.mayBeLabel(text, start, end)) {
            return true;
        }
        if (runsOn) {
            return false;
        }
        if (lines.width(i - 1) > UNWRAPPED && !lines.runsOn(i - 1)) {
            return true;
        }
        if (LineLook.isPoint(text, start, end)) {
            return true;
        }
        if (!wrapping.isWrapped()) {
            return false;
        }
        boolean indented = lines.indent(i) >= lines.indent(i - 1) + INDENT;
        boolean cutShort = !full && !lines.runsOn(i - 1) && (!blankLines || lines.endsSentence(i - 1) && !Character.isLowerCase(text.charAt(start)));
        return indented || cutShort;
    }

    private void add(int from, int end, boolean heading) {
        Span span = new Span(lines.start(from), lines.end(end - 1));
        if (heading) {
            blocks.add(new Block(Block.Kind.HEADING, 1, span));
        } else if (LineLook.isBullet(text, span.start(), lines.end(from))) {
            blocks.add(new Block(Block.Kind.LIST_ITEM, 1, span));
        } else {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, span));
        }
    }

    /// Words that stand alone in capitals more than once are speakers' labels on lines of their own.
    private List<Block> withoutRepeatedHeadings() {
        Map<String, Integer> times = new HashMap<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.HEADING) {
                times.merge(block.span().of(text), 1, Integer::sum);
            }
        }
        if (times.values().stream().noneMatch(n -> n > 1)) {
            return blocks;
        }
        blocks.replaceAll(block -> block.kind() == Block.Kind.HEADING && times.get(block.span().of(text)) > 1
                ? new Block(Block.Kind.PARAGRAPH, 0, block.span()) : block);
        return blocks;
    }
}
