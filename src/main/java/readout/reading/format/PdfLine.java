package readout.reading.format;

import java.util.List;
import readout.model.Span;

/// A line of a PDF's page. Measures are in points, from the page's left and top.
///
/// @param page   the page, from 0
/// @param text   its words
/// @param bold   stretches of `text` in a bold font
/// @param left   where it begins
/// @param right  where it ends
/// @param base   its baseline
/// @param size   its commonest font size
/// @param height the page's height
record PdfLine(int page, String text, List<Span> bold, float left, float right, float base, float size, float height) {
}
