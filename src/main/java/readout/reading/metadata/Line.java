package readout.reading.metadata;

import readout.model.Span;
import readout.reading.format.Block;

/// A visible line of a page's head or foot.
///
/// @param span     where its words stand, without white space at either end
/// @param words    its words, at most [PageLines#LONGEST] units of them
/// @param folded   the same, folded for looking up
/// @param bare     the same without punctuation at either end
/// @param block    the block it belongs to
/// @param opens    whether it is the first line of its block
/// @param lastLine whether it is the last line of its block
record Line(Span span, String words, String folded, String bare, Block block, boolean opens, boolean lastLine) {

    /// Whether the format marks it as a heading.
    boolean isHeading() {
        return block.kind() == Block.Kind.HEADING;
    }

    /// Whether it is longer than the words kept of it.
    boolean isCut() {
        return span.length() > words.length();
    }

    /// Whether line and block are the same.
    boolean isWholeBlock() {
        return opens && lastLine;
    }
}
