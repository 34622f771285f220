package readout.archive.search;

/// A value a field may be given.
///
/// @param value what to write after the field's colon, without quotation marks
/// @param shown what to show: the same, or a meeting's title for its id
/// @param count how many turns, documents or quotes it would find by itself; 0 where that is not counted
public record Suggestion(String value, String shown, int count) {
}
