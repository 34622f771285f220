/// The catalogue that comes with the program: people and meetings as CSV tables, read into [readout.reading.Knowledge].
package readout.reading.catalogue;
