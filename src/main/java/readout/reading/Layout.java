package readout.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Span;
import readout.model.Turn;
import readout.reading.format.Block;
import readout.reading.format.SourceText;

/// Lays a text out as paragraphs: the page's head and foot as they were told apart, and between them the blocks of the
/// format, with a new paragraph where a turn begins.
final class Layout {

    private final SourceText source;
    private final List<Paragraph> parts;
    private final int[] cuts;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int nextPart;

    /// @param parts what was told apart already, in order, without overlaps
    Layout(SourceText source, List<Paragraph> parts, List<Turn> turns) {
        this.source = source;
        this.parts = parts;
        this.cuts = turns.stream().flatMapToInt(turn -> IntStream.of(start(turn), turn.speech().end())).sorted().toArray();
    }

    /// Where a turn begins, its label included.
    static int start(Turn turn) {
        return turn.labelSpan().map(Span::start).filter(start -> start < turn.speech().start()).orElse(turn.speech().start());
    }

    /// The paragraphs, in order, without overlaps; every visible character outside `parts` is in one.
    List<Paragraph> paragraphs() {
        for (Block block : source.blocks()) {
            int at = block.span().start();
            while (nextPart < parts.size() && parts.get(nextPart).span().start() < block.span().end()) {
                Paragraph part = parts.get(nextPart);
                if (part.span().end() > at) {
                    text(block, at, part.span().start());
                }
                paragraphs.add(part);
                at = Math.max(at, part.span().end());
                nextPart++;
            }
            text(block, at, block.span().end());
        }
        return paragraphs;
    }

    /// What is left of a block between two offsets, cut where turns begin and end.
    private void text(Block block, int from, int to) {
        int start = from;
        int index = Arrays.binarySearch(cuts, from + 1);
        for (int i = index < 0 ? -index - 1 : index; i < cuts.length && cuts[i] < to; i++) {
            add(block, start, cuts[i]);
            start = cuts[i];
        }
        add(block, start, to);
    }

    private void add(Block block, int from, int to) {
        if (from >= to) {
            return;
        }
        Span span = new Span(from, to).trimmed(source.text());
        if (span.isEmpty()) {
            return;
        }
        boolean whole = span.equals(block.span());
        ParagraphKind kind = switch (block.kind()) {
            case HEADING -> whole ? ParagraphKind.HEADING : ParagraphKind.TEXT;
            case LIST_ITEM -> ParagraphKind.LIST_ITEM;
            case QUOTE -> ParagraphKind.QUOTE;
            case TABLE_ROW -> ParagraphKind.TABLE_ROW;
            case PARAGRAPH, PREFORMATTED -> ParagraphKind.TEXT;
        };
        paragraphs.add(new Paragraph(kind, kind == ParagraphKind.HEADING || kind == ParagraphKind.LIST_ITEM ? block.level() : 0, span));
    }
}
