package readout.reading.people;

/// A place in a text that names somebody.
///
/// @param start  where the name starts, its title left out
/// @param end    where it ends, a possessive ending left out
/// @param naming how it names
record Sighting(int start, int end, Naming naming) {
}
