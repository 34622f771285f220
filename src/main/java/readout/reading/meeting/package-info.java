/// Which meeting a document tells of.
package readout.reading.meeting;
