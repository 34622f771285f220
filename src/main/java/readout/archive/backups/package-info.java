/// Copies of an archive that are made by themselves, and the way back to one of them.
package readout.archive.backups;
