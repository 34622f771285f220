package readout.model;

/// A paragraph of the canonical text as it should be laid out; line breaks inside it that only wrap are not breaks.
///
/// @param kind  what it is on its page
/// @param level heading or list depth from 1, 0 for other kinds
/// @param span  where it stands
public record Paragraph(ParagraphKind kind, int level, Span span) {
}
