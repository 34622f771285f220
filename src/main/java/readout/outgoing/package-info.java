/// Quotes on their way out: puts together from an archive what [readout.exporting] writes.
package readout.outgoing;
