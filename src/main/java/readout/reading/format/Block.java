package readout.reading.format;

import readout.model.Span;

/// A block of a canonical text as its format tells it, or, for plain text, as its lines show it.
///
/// @param kind  what it is
/// @param level heading or list depth from 1, 0 for other kinds
/// @param span  where it stands, without white space at either end; may hold line breaks
public record Block(Kind kind, int level, Span span) {

    /// The kinds a format can tell apart.
    public enum Kind { HEADING, PARAGRAPH, LIST_ITEM, QUOTE, TABLE_ROW, PREFORMATTED }
}
