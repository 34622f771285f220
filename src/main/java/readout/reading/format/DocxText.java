package readout.reading.format;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Follows the text of a Word document: paragraphs, runs, tables, notes. What was deleted, hidden or only instructs
/// Word is left out.
final class DocxText implements XmlEvents.Listener {

    private static final Set<String> SKIPPED = Set.of("w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback", "w:sectPr",
            "w:rPrChange", "w:pPrChange", "w:sdtPr", "w:tblPr", "w:trPr", "w:tcPr", "w:footnotePr", "w:object", "w:rt");
    private static final UnaryOperator<String> NO_ATTRIBUTES = _ -> null;

    private final MarkupBlocks blocks;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Set<String> notes = new LinkedHashSet<>();
    private int skipped;
    private boolean inText;
    private boolean inParagraphProperties;
    private boolean inRunProperties;
    private String style;
    private String list;
    private int depth;
    private int outline;
    private String opened;
    private boolean runBold;
    private boolean runHidden;
    private boolean strong;

    DocxText(MarkupBlocks blocks, DocxStyles styles, DocxNumbering numbering) {
        this.blocks = blocks;
        this.styles = styles;
        this.numbering = numbering;
    }

    /// The notes referred to, in order, as `footnote 2`.
    Set<String> notes() {
        return notes;
    }

    @Override
    public void open(String name, UnaryOperator<String> attributes) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        String value = attributes.apply("w:val");
        switch (name) {
            case "w:p" -> beginParagraph();
            case "w:pPr" -> inParagraphProperties = true;
            case "w:pStyle" -> style = value;
            case "w:numId" -> list = value;
            case "w:ilvl" -> depth = number(value, 0);
            case "w:outlineLvl" -> outline = number(value, 9) + 1;
            case "w:r" -> beginRun();
            case "w:rPr" -> inRunProperties = !inParagraphProperties;
            case "w:b" -> runBold = inRunProperties ? isOn(value) : runBold;
            case "w:vanish" -> runHidden |= inRunProperties && isOn(value);
            case "w:rStyle" -> runBold |= inRunProperties && styles.isBold(value);
            case "w:t" -> inText = true;
            case "w:tab" -> say(inParagraphProperties ? "" : "\u00A0\u00A0");
            case "w:br", "w:cr" -> lineBreak();
            case "w:noBreakHyphen" -> say("-");
            case "w:footnoteReference" -> notes.add("footnote " + attributes.apply("w:id"));
            case "w:endnoteReference" -> notes.add("endnote " + attributes.apply("w:id"));
            case "w:tbl" -> blocks.open("table", NO_ATTRIBUTES);
            case "w:tr" -> blocks.open("tr", NO_ATTRIBUTES);
            case "w:tc" -> blocks.open("td", NO_ATTRIBUTES);
            default -> { }
        }
    }

    @Override
    public void close(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "w:p" -> endParagraph();
            case "w:pPr" -> {
                inParagraphProperties = false;
                openParagraph();
            }
            case "w:rPr" -> inRunProperties = false;
            case "w:t" -> inText = false;
            case "w:tbl" -> blocks.close("table");
            case "w:tr" -> blocks.close("tr");
            case "w:tc" -> blocks.close("td");
            default -> { }
        }
    }

    @Override
    public void words(String words) {
        if (inText && skipped == 0) {
            say(words);
        }
    }

    private void beginParagraph() {
        endParagraph();
        style = null;
        list = null;
        depth = -1;
        outline = 0;
    }

    /// The paragraph opens when its properties are known, or with its first words.
    private void openParagraph() {
        if (opened != null) {
            return;
        }
        int heading = outline > 0 && outline <= 9 ? outline : styles.heading(style);
        opened = heading > 0 ? "h" + Math.min(6, heading) : "p";
        blocks.open(opened, NO_ATTRIBUTES);
        String ownList = list != null ? list : styles.list(style);
        if (ownList != null && !ownList.equals("0")) {
            int own = depth >= 0 ? depth : styles.depth(style);
            String mark = numbering.next(ownList, own);
            if (heading == 0) {
                blocks.item(own + 1, mark);
            } else if (!mark.isEmpty()) {
                blocks.words(mark + " ");
            }
        }
    }

    private void endParagraph() {
        if (opened == null) {
            return;
        }
        turnStrong(false);
        blocks.close(opened);
        opened = null;
    }

    private void beginRun() {
        runBold = styles.isBold(style);
        runHidden = false;
    }

    private void say(String words) {
        if (words.isEmpty() || runHidden) {
            return;
        }
        openParagraph();
        turnStrong(runBold);
        blocks.words(words);
    }

    private void lineBreak() {
        if (opened != null && !runHidden) {
            blocks.open("br", NO_ATTRIBUTES);
            blocks.close("br");
        }
    }

    private void turnStrong(boolean on) {
        if (on != strong) {
            strong = on;
            if (on) {
                blocks.open("b", NO_ATTRIBUTES);
            } else {
                blocks.close("b");
            }
        }
    }

    static boolean isOn(String value) {
        return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    static int number(String value, int otherwise) {
        boolean number = value != null && !value.isEmpty() && value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(value) : otherwise;
    }
}
