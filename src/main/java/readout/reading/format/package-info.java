/// From bytes to text: which format a file is in is told by its content, never by its name, and each
/// format's reader gives a [SourceText], the canonical text with the blocks its format tells of.
package readout.reading.format;
