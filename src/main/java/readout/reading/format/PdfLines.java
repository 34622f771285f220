package readout.reading.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import readout.model.Refusal;
import readout.model.Span;

/// Collects the lines of a PDF in reading order, with where and how they are set.
final class PdfLines extends PDFTextStripper {

    private static final int BOLD_WEIGHT = 600;
    private static final float SMALL = 0.8f;
    private static final int MOST_ON_PAGE = 500_000;

    private final Deadline deadline;
    private final int longest;
    private final List<PdfLine> lines = new ArrayList<>();
    private final Map<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Span> bold = new ArrayList<>();
    private int boldStart = -1;
    private int chars;
    private int signsOnPage;
    private float left;
    private float right;
    private float base;
    private float size;
    private float height;

    private PdfLines(Limits limits, Deadline deadline) {
        this.deadline = deadline;
        this.longest = limits.textChars();
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document, Limits limits, Deadline deadline) throws IOException {
        PdfLines lines = new PdfLines(limits, deadline);
        lines.writeText(document, Writer.nullWriter());
        return lines.lines;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        deadline.checkNow();
        signsOnPage = 0;
        super.processPage(page);
        endLine();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        deadline.check();
        if (++signsOnPage > MOST_ON_PAGE) {
            throw new RefusalException(Refusal.Kind.TOO_LARGE, "A page of this PDF holds more than any page can.");
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.getFirst();
        if (text.isEmpty()) {
            left = first.getXDirAdj();
            base = first.getYDirAdj();
            size = first.getFontSizeInPt();
            height = first.getPageHeight();
        }
        for (TextPosition position : positions) {
            if (!isNoteMark(position)) {
                append(position);
            }
        }
        TextPosition last = positions.getLast();
        right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    /// A small raised number leads to a note; glued to the word before it, it would spoil every quotation.
    private boolean isNoteMark(TextPosition position) {
        boolean small = position.getFontSizeInPt() < size * SMALL && position.getYDirAdj() < base - size / 10;
        return small && position.getUnicode().chars().allMatch(c -> c >= '0' && c <= '9' || c == '*' || c == ',');
    }

    private void append(TextPosition position) {
        boolean isBold = boldFonts.computeIfAbsent(position.getFont(), PdfLines::isBold);
        if (isBold && boldStart < 0) {
            boldStart = text.length();
        } else if (!isBold && boldStart >= 0) {
            bold.add(new Span(boldStart, text.length()));
            boldStart = -1;
        }
        text.append(position.getUnicode());
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT)) {
            return true;
        }
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.endsWith("-bd");
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (boldStart >= 0) {
            bold.add(new Span(boldStart, text.length()));
            boldStart = -1;
        }
        if (!text.toString().isBlank()) {
            chars += text.length();
            if (chars > longest) {
                throw new RefusalException(Refusal.Kind.TOO_LARGE,
                        "The text of this file is longer than " + longest / 1_000_000 + " million characters.");
            }
            lines.add(new PdfLine(getCurrentPageNo() - 1, text.toString(), List.copyOf(bold), left, right, base, size, height));
        }
        text.setLength(0);
        bold.clear();
    }

    @Override
    protected void writeParagraphStart() {
        // Paragraphs are told by PdfLayout.
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageStart() {
        // Pages are no blocks.
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    @Override
    protected void startArticle(boolean isLeftToRight) {
        // Articles are no blocks.
    }

    @Override
    protected void endArticle() {
        endLine();
    }
}
