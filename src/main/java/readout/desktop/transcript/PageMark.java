package readout.desktop.transcript;

import java.util.Locale;
import readout.model.Span;

/// Something marked on the page.
///
/// @param kind  what it is
/// @param span  where it stands in the canonical text
/// @param shade a number from 0 that chooses among the kind's colours; people's sides for quotations, marker colours for quotes
/// @param layer from 0, how many marks of its kind that begin before it reach into it, so that their lines stand apart
record PageMark(Kind kind, Span span, int shade, int layer) {

    /// What can be marked; a later one is drawn above an earlier one.
    enum Kind { QUOTE, NOTED_QUOTE, QUOTATION, UNSURE_QUOTATION, HIT, CURRENT_HIT, FLASH }

    PageMark(Kind kind, Span span) {
        this(kind, span, 0, 0);
    }

    /// The end of the style names of a kind: `current-hit`.
    static String styleOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
