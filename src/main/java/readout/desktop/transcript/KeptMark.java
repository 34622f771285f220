package readout.desktop.transcript;

import java.util.Objects;
import readout.model.Span;

/// Words of the shown document that the analyst keeps, as the page marks them.
///
/// @param id    names it for whoever set it; given back when the mark or its count in the margin is clicked
/// @param span  where it stands in the canonical text; several may overlap or lie within each other
/// @param shade which of the marker colours it has, from 0; larger numbers begin again
/// @param noted whether a note belongs to it, which the strip at the scroll bar tells
public record KeptMark(String id, Span span, int shade, boolean noted) {

    /// How many marker colours there are.
    public static final int SHADES = 8;

    public KeptMark {
        Objects.requireNonNull(id);
        Objects.requireNonNull(span);
        shade = Math.floorMod(shade, SHADES);
    }
}
