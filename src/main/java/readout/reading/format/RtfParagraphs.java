package readout.reading.format;

import java.util.function.UnaryOperator;

/// Makes blocks of an RTF file's paragraphs. RTF has no tags for tables: a paragraph says that it stands in one, and
/// cells and rows only end.
final class RtfParagraphs {

    private static final String BULLETS = "•·▪◦‣●■□►o§Ø–-\uF0B7\uF0A7\uF0D8";
    private static final UnaryOperator<String> NO_ATTRIBUTES = _ -> null;

    private final MarkupBlocks blocks;
    private String mark = "";
    private int heading;
    private boolean inTable;
    private boolean tableOpen;
    private boolean rowOpen;
    private boolean cellOpen;
    private String opened;
    private boolean strong;

    RtfParagraphs(MarkupBlocks blocks) {
        this.blocks = blocks;
    }

    /// The paragraph at hand is a heading of this level; 0 if it is none.
    void heading(int level) {
        heading = level;
    }

    /// The paragraph at hand stands in a table, or does not.
    void inTable(boolean stands) {
        inTable = stands;
    }

    /// What a list puts before the paragraph at hand.
    void mark(String listMark) {
        mark = listMark.replace('\u00A0', ' ').strip();
    }

    void words(String words, boolean bold) {
        openParagraph();
        if (bold != strong) {
            turnStrong(bold);
        }
        blocks.words(words);
    }

    void lineBreak() {
        blocks.open("br", NO_ATTRIBUTES);
        blocks.close("br");
    }

    /// The paragraph at hand ends.
    void end() {
        if (opened != null) {
            turnStrong(false);
            blocks.close(opened);
            opened = null;
        }
        mark = "";
    }

    /// A cell ends.
    void endCell() {
        end();
        openCell();
        blocks.close("td");
        cellOpen = false;
    }

    /// A row ends.
    void endRow() {
        end();
        if (cellOpen) {
            endCell();
        }
        if (rowOpen) {
            blocks.close("tr");
            rowOpen = false;
        }
    }

    private void openParagraph() {
        if (opened != null) {
            return;
        }
        if (inTable) {
            openCell();
        } else if (tableOpen) {
            endRow();
            blocks.close("table");
            tableOpen = false;
        }
        opened = heading > 0 ? "h" + Math.min(6, heading) : "p";
        blocks.open(opened, NO_ATTRIBUTES);
        if (!mark.isEmpty()) {
            blocks.item(1, mark.length() == 1 && BULLETS.indexOf(mark.charAt(0)) >= 0 ? "" : mark);
            mark = "";
        }
    }

    private void openCell() {
        if (!tableOpen) {
            blocks.open("table", NO_ATTRIBUTES);
            tableOpen = true;
        }
        if (!rowOpen) {
            blocks.open("tr", NO_ATTRIBUTES);
            rowOpen = true;
        }
        if (!cellOpen) {
            blocks.open("td", NO_ATTRIBUTES);
            cellOpen = true;
        }
    }

    private void turnStrong(boolean on) {
        if (on && !strong) {
            blocks.open("b", NO_ATTRIBUTES);
        } else if (!on && strong) {
            blocks.close("b");
        }
        strong = on;
    }

    /// Ends whatever is open.
    void finish() {
        end();
        endRow();
    }
}
