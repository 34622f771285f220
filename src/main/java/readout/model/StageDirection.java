package readout.model;

/// A note of the record among or before the spoken words, such as `(Laughter.)`.
///
/// @param kind what it tells
/// @param span where it stands, its brackets included
public record StageDirection(DirectionKind kind, Span span) {
}
