package readout.reading.format;

/// A row of a table while its cells come in. Its cells' words make one block with tabs between, unless a cell holds
/// more than one block: then each is a block of its own.
final class TableRow {

    private static final int LONGEST_CELL = 160;

    private boolean broken;
    private boolean cellHasWords;
    private boolean breakWaits;
    private boolean tabWaits;
    private int tabs;
    private int cellStart;
    private int longest;
    private BlockWriter writer;

    /// A cell opens.
    ///
    /// @return whether it begins a block of its own
    boolean openCell() {
        tabWaits = cellHasWords || tabs > 0 || tabWaits;
        cellHasWords = false;
        breakWaits = false;
        return broken;
    }

    /// Words come; writes what must stand before them.
    ///
    /// @return whether they begin a new block
    boolean beforeWords(BlockWriter blockWriter) {
        writer = blockWriter;
        if (broken) {
            return false;
        }
        boolean begins = false;
        if (breakWaits) {
            broken = true;
            begins = true;
        } else if (tabWaits && !cellHasWords && writer.hasWords()) {
            longest = Math.max(longest, writer.length() - cellStart);
            writer.cellBreak();
            tabs++;
            tabWaits = false;
        }
        if (!cellHasWords) {
            cellStart = writer.length();
        }
        cellHasWords = true;
        return begins;
    }

    /// A block opens or closes in a cell.
    ///
    /// @param frame whether it is one that only frames words
    /// @return whether it makes no difference yet
    boolean absorbs(boolean frame) {
        if (broken) {
            return false;
        }
        if (!frame) {
            broken = true;
            return false;
        }
        breakWaits |= cellHasWords;
        return true;
    }

    /// The row holds another table: its parts are blocks of their own.
    void breakUp() {
        broken = true;
    }

    /// Whether, closing, the row is one of a table of data: several short cells.
    boolean isRow() {
        if (broken || tabs == 0) {
            return false;
        }
        return Math.max(longest, writer.length() - cellStart) <= LONGEST_CELL;
    }
}
