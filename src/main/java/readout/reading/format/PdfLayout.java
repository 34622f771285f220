package readout.reading.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.Span;

/// Makes paragraphs of a PDF's lines by the gaps between them, indents, short last lines, and sizes of type.
final class PdfLayout {

    private static final String BULLETS = "•·▪◦‣●■□►\uF0B7\uF0A7\uF0D8";
    /// A gap so much larger than the usual one parts paragraphs.
    private static final float GAP = 1.3f;
    /// Type so much larger than the body's is a heading's.
    private static final float HEADING = 1.15f;
    private static final int LONGEST_HEADING = 250;
    /// Type at most so large beside the body's is a note's.
    private static final float NOTE = 0.9f;
    /// In widths of a letter: how far a first line is set in.
    private static final float INDENT = 1.2f;

    private final List<PdfLine> lines;
    private final Deadline deadline;
    private final Hyphens hyphens;
    private final float bodySize;
    private final float usualGap;
    private final float rightEdge;
    /// From the largest.
    private final List<Integer> headingSizes;

    PdfLayout(List<PdfLine> lines, Deadline deadline) {
        this.deadline = deadline;
        this.hyphens = new Hyphens(lines);
        this.bodySize = bodySize(lines);
        this.lines = withNotesLast(lines, bodySize);
        this.headingSizes = headingSizes();
        this.usualGap = usualGap(lines);
        this.rightEdge = rightEdge(lines);
    }

    void write(BlockWriter writer) {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            deadline.check();
            if (i == lines.size() || beginsBlock(lines.get(i - 1), lines.get(i))) {
                writeBlock(lines.subList(from, i), writer);
                from = i;
            }
        }
    }

    /// Whether `line` begins a block of its own after `before`.
    private boolean beginsBlock(PdfLine before, PdfLine line) {
        String text = line.text().strip();
        boolean full = isFull(before, text) || isHyphenated(before.text().stripTrailing(), text);
        boolean ends = endsSentence(before.text());
        if (isHeading(line) != isHeading(before) || isHeading(line) && Math.abs(line.size() - before.size()) > 1) {
            return true;
        }
        if (isBullet(text)) {
            return true;
        }
        boolean runsOn = !ends && (full || Character.isLowerCase(text.charAt(0)));
        if (runsOn ? LineLook.isPlainlyLabel(text, 0, text.length()) : LineLook.mayBeLabel(text, 0, text.length())) {
            return true;
        }
        float gap = line.base() - before.base();
        boolean sameColumn = line.page() == before.page() && gap > 0;
        if (Math.abs(line.size() - before.size()) > bodySize / 10) {
            return true;
        }
        if (!sameColumn) {
            return !runsOn && !Character.isLowerCase(text.charAt(0));
        }
        if (gap > usualGap * GAP * Math.max(1, line.size() / bodySize)) {
            return true;
        }
        boolean indented = line.left() > before.left() + INDENT * bodySize / 2;
        return indented && ends || !full && !runsOn && !isHeading(line);
    }

    /// Whether a word may go on over the line's end.
    private static boolean isHyphenated(String before, String text) {
        int end = before.length() - 1;
        return end > 0 && (before.charAt(end) == '-' && Character.isLetter(before.charAt(end - 1)) || before.charAt(end) == '\u00AD')
                && Character.isLowerCase(text.charAt(0));
    }

    private static boolean isBullet(String text) {
        return text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    /// Whether the next line's first word would not have fitted.
    private boolean isFull(PdfLine line, String next) {
        int word = 0;
        while (word < next.length() && next.charAt(word) > ' ') {
            word++;
        }
        float letter = (line.right() - line.left()) / Math.max(1, line.text().length());
        return line.right() + (word + 1) * letter > rightEdge - letter;
    }

    private static boolean endsSentence(String text) {
        String stripped = text.stripTrailing();
        return stripped.isEmpty() || ".!?…:;\"”»)]—".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                || stripped.endsWith("--");
    }

    private boolean isHeading(PdfLine line) {
        return line.size() >= bodySize * HEADING;
    }

    private void writeBlock(List<PdfLine> block, BlockWriter writer) {
        PdfLine first = block.getFirst();
        int length = block.stream().mapToInt(line -> line.text().length()).sum();
        boolean bullet = isBullet(first.text().strip());
        if (bullet) {
            writer.begin(Block.Kind.LIST_ITEM, 1);
        } else if (isHeading(first) && length <= LONGEST_HEADING) {
            writer.begin(Block.Kind.HEADING, Math.min(6, headingSizes.indexOf(Math.round(first.size())) + 1));
        } else {
            writer.begin(Block.Kind.PARAGRAPH, 0);
        }
        for (int i = 0; i < block.size(); i++) {
            PdfLine line = block.get(i);
            int end = line.text().stripTrailing().length();
            boolean broken = i + 1 < block.size()
                    && hyphens.isBreak(line.text().substring(0, end), block.get(i + 1).text().strip());
            boolean hyphenated = i + 1 < block.size() && !broken && end > 1 && line.text().charAt(end - 1) == '-'
                    && Character.isLetter(line.text().charAt(end - 2));
            writeLine(line, i == 0 && bullet ? line.text().indexOf(first.text().strip().charAt(0)) + 1 : 0,
                    broken ? end - 1 : end, writer);
            if (!broken && !hyphenated) {
                writer.words(" ");
            }
        }
        writer.end();
    }

    private static void writeLine(PdfLine line, int from, int to, BlockWriter writer) {
        int at = from;
        for (Span span : line.bold()) {
            int start = Math.clamp(span.start(), at, Math.max(at, to));
            int end = Math.clamp(span.end(), start, Math.max(start, to));
            writer.words(line.text().substring(at, start));
            writer.strongOn();
            writer.words(line.text().substring(start, end));
            writer.strongOff();
            at = end;
        }
        if (at < to) {
            writer.words(line.text().substring(at, to));
        }
    }

    /// Notes stand in small type at the foot of a page, in the middle of what goes on over it; here they follow the text.
    private static List<PdfLine> withNotesLast(List<PdfLine> lines, float bodySize) {
        boolean[] isNote = new boolean[lines.size()];
        for (int i = lines.size() - 1; i >= 0; i--) {
            PdfLine line = lines.get(i);
            boolean lastOnPage = i + 1 == lines.size() || lines.get(i + 1).page() != line.page();
            isNote[i] = line.size() <= bodySize * NOTE && (lastOnPage || isNote[i + 1]);
        }
        List<PdfLine> text = new ArrayList<>();
        List<PdfLine> notes = new ArrayList<>();
        for (int i = 0; i < isNote.length; i++) {
            (isNote[i] ? notes : text).add(lines.get(i));
        }
        text.addAll(notes);
        return text;
    }

    private List<Integer> headingSizes() {
        return lines.stream().filter(this::isHeading).map(line -> Math.round(line.size())).distinct()
                .sorted(Comparator.reverseOrder()).toList();
    }

    private static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        for (PdfLine line : lines) {
            letters.merge(Math.round(line.size() * 2) / 2f, line.text().length(), Integer::sum);
        }
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(10f);
    }

    /// The commonest distance between two lines of body text.
    private static float usualGap(List<PdfLine> lines) {
        Map<Float, Integer> times = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).base() - lines.get(i - 1).base();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 0) {
                times.merge(Math.round(gap * 2) / 2f, 1, Integer::sum);
            }
        }
        return times.entrySet().stream().max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                .map(Map.Entry::getKey).orElse(12f);
    }

    /// How far to the right lines reach: nearly all end before it.
    private static float rightEdge(List<PdfLine> lines) {
        List<Float> ends = new ArrayList<>(lines.stream().map(PdfLine::right).sorted().toList());
        return ends.isEmpty() ? 0 : ends.get(Math.min(ends.size() - 1, ends.size() * 95 / 100));
    }
}
