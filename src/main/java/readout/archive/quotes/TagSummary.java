package readout.archive.quotes;

/// A tag with its use.
///
/// @param tag    the tag
/// @param quotes how many quotes carry it
public record TagSummary(Tag tag, int quotes) {
}
