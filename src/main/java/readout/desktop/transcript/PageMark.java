package readout.desktop.transcript;

import readout.model.Span;

/// Something marked on the page.
///
/// @param kind  what it is
/// @param span  where it stands in the canonical text
/// @param shade a number from 0 that chooses among the kind's colours; people's sides for quotations, tags' for quotes
record PageMark(Kind kind, Span span, int shade) {

    /// What can be marked; a later one is drawn above an earlier one.
    enum Kind { QUOTATION, QUOTE, HIT, CURRENT_HIT, FLASH }

    /// The end of the style names of a kind: `current-hit`.
    static String styleOf(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
