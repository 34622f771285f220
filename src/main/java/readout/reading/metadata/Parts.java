package readout.reading.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.model.Paragraph;
import readout.model.ParagraphKind;
import readout.model.Span;
import readout.reading.format.Block;
import readout.reading.format.SourceText;

/// Lays out a page's head and foot as paragraphs, and the furniture between.
final class Parts {

    private static final int LONGEST_TOOL = 60;

    private final SourceText source;
    private final Furniture furniture;
    private final List<Paragraph> parts = new ArrayList<>();

    Parts(SourceText source, Furniture furniture) {
        this.source = source;
        this.furniture = furniture;
    }

    /// The parts of the page whose text lies at `body`.
    List<Paragraph> of(Head head, Foot foot, Span body) {
        Set<Integer> venues = Venues.find(head.rows(), head.afterTitle(), head.body());
        for (int i = 0; i < head.body(); i++) {
            Row row = head.rows().get(i);
            if (row.line().span().start() < body.start()) {
                add(kind(head, venues, i), row.line());
            }
        }
        head.dateline().filter(line -> line.span().start() >= body.start()).ifPresent(line -> parts.add(new Paragraph(ParagraphKind.HEADER, 0, line.span().trimmed(source.text()))));
        between(body);
        foot(foot, body);
        return parts;
    }

    private ParagraphKind kind(Head head, Set<Integer> venues, int at) {
        Row row = head.rows().get(at);
        if (head.title().filter(title -> title.holds(at)).isPresent()) {
            return ParagraphKind.TITLE;
        }
        if (head.subtitle().filter(title -> title.holds(at)).isPresent()) {
            return ParagraphKind.SUBTITLE;
        }
        boolean fields = head.rows().subList(0, at).stream().anyMatch(before -> before.told() instanceof Told.Field);
        return switch (row.told()) {
            case Told.Dressing _ -> ParagraphKind.FURNITURE;
            case Told.Note _ -> ParagraphKind.NOTE;
            case Told.Item _ -> fields ? ParagraphKind.HEADER : at < head.afterTitle() ? ParagraphKind.FURNITURE : ParagraphKind.TEXT;
            case Told.Prose _ -> ParagraphKind.TEXT;
            case Told.Plain _ -> venues.contains(at) ? ParagraphKind.HEADER : at < head.afterTitle() ? ParagraphKind.FURNITURE : ParagraphKind.TEXT;
            case Told.Office _ -> at < head.title().map(Title::from).orElse(0) && row.line().words().indexOf('|') >= 0 ? ParagraphKind.FURNITURE : ParagraphKind.HEADER;
            default -> ParagraphKind.HEADER;
        };
    }

    /// A line of its own kind, or one more line of the paragraph before. Running text keeps the layout of its blocks.
    private void add(ParagraphKind kind, Line line) {
        if (kind == ParagraphKind.TEXT) {
            return;
        }
        Paragraph last = parts.isEmpty() ? null : parts.getLast();
        boolean title = kind == ParagraphKind.TITLE || kind == ParagraphKind.SUBTITLE || kind == ParagraphKind.FURNITURE && !line.opens();
        if (last != null && last.kind() == kind && title && last.span().end() > line.block().span().start() - 3 && kind != ParagraphKind.HEADER) {
            parts.set(parts.size() - 1, new Paragraph(kind, 0, new Span(last.span().start(), line.span().end())));
        } else {
            parts.add(new Paragraph(kind, 0, line.span()));
        }
    }

    /// Tools and advertisements between the paragraphs of the text.
    private void between(Span body) {
        for (Block block : source.blocks()) {
            Span span = block.span();
            boolean inside = span.start() >= body.start() && span.end() <= body.end() && span.length() <= LONGEST_TOOL;
            if (inside && parts.stream().skip(Math.max(0, parts.size() - 2)).noneMatch(part -> part.span().overlaps(span)) && furniture.isTool(Fold.of(span.of(source.text())))) {
                parts.add(new Paragraph(ParagraphKind.FURNITURE, 0, span));
            }
        }
    }

    private void foot(Foot foot, Span body) {
        int covered = body.end();
        for (Row row : foot.rows()) {
            ParagraphKind kind = switch (row.told()) {
                case Told.Note _ -> ParagraphKind.NOTE;
                case Told.Release _, Told.Byline _, Told.Address _ -> ParagraphKind.HEADER;
                case Told.Dated dated -> dated.use() == Told.Use.PLAIN ? ParagraphKind.FURNITURE : ParagraphKind.HEADER;
                case Told.Prose _, Told.Plain _ -> row.line().folded().startsWith("note") || goesOn(row) ? ParagraphKind.NOTE : ParagraphKind.FURNITURE;
                default -> ParagraphKind.FURNITURE;
            };
            if (kind == ParagraphKind.NOTE && goesOn(row)) {
                parts.set(parts.size() - 1, new Paragraph(kind, 0, new Span(parts.getLast().span().start(), row.line().span().end())));
            } else {
                parts.add(new Paragraph(kind, 0, row.line().span()));
            }
            covered = row.line().span().end();
        }
        rest(foot, covered);
    }

    /// Whether a line goes on with the note above it.
    private boolean goesOn(Row row) {
        return !parts.isEmpty() && parts.getLast().kind() == ParagraphKind.NOTE && row.line().block().span().contains(parts.getLast().span());
    }

    /// What lies below the lines that were looked at is furniture too.
    private void rest(Foot foot, int covered) {
        if (foot.rows().isEmpty()) {
            return;
        }
        List<Block> blocks = source.blocks();
        for (int i = blocks.size() - 1; i >= 0 && blocks.get(i).span().end() > covered; i--) {
            Span span = blocks.get(i).span();
            Span left = new Span(Math.max(span.start(), covered), span.end()).trimmed(source.text());
            if (!left.isEmpty()) {
                parts.add(new Paragraph(ParagraphKind.FURNITURE, 0, left));
            }
        }
        parts.sort((a, b) -> a.span().compareTo(b.span()));
    }
}
