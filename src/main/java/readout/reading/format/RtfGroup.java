package readout.reading.format;

/// What holds inside one group of an RTF file; a group inside begins as its parent is.
///
/// @param destination where its words go
/// @param font        the font's number
/// @param bold        whether its words are bold
/// @param hidden      whether they are hidden or deleted
/// @param substitutes how many characters stand in for a Unicode one, for old readers
record RtfGroup(Destination destination, int font, boolean bold, boolean hidden, int substitutes) {

    /// Where words go.
    enum Destination { BODY, NOTE, MARK, FONTS, STYLES, TITLE, AUTHOR, NOWHERE }

    static RtfGroup first() {
        return new RtfGroup(Destination.BODY, 0, false, false, 1);
    }

    RtfGroup to(Destination newDestination) {
        return new RtfGroup(newDestination, font, bold, hidden, substitutes);
    }

    RtfGroup inFont(int newFont) {
        return new RtfGroup(destination, newFont, bold, hidden, substitutes);
    }

    RtfGroup bold(boolean isBold) {
        return new RtfGroup(destination, font, isBold, hidden, substitutes);
    }

    RtfGroup hidden(boolean isHidden) {
        return new RtfGroup(destination, font, bold, isHidden, substitutes);
    }

    RtfGroup substitutes(int count) {
        return new RtfGroup(destination, font, bold, hidden, count);
    }

    /// As `\plain` makes it.
    RtfGroup plain(int defaultFont) {
        return new RtfGroup(destination, defaultFont, false, false, substitutes);
    }
}
