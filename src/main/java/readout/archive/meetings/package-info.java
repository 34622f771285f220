/// Meetings in the archive, and the documents that belong to them.
package readout.archive.meetings;
