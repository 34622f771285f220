/// Finds words again: in the text they were taken from, however they are typed, and in a changed version of it. Pure functions of
/// texts; offsets are UTF-16 units.
package readout.archive.quotes.anchoring;
