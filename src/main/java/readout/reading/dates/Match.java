package readout.reading.dates;

/// A date expression and where it ends.
///
/// @param start      offset of its first unit
/// @param end        offset behind its last
/// @param expression what is said
record Match(int start, int end, Expression expression) {
}
