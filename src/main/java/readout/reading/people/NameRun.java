package readout.reading.people;

/// Where the words of a name stand in a label.
///
/// @param from     the index of the first word
/// @param to       the index after the last
/// @param owner    whether it stands for somebody beside the one named: `Lavrov's spokesman`
/// @param twoNamed whether there is another name before it, joined by `and`
record NameRun(int from, int to, boolean owner, boolean twoNamed) {
}
