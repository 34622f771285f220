/// People in the archive: who is who, however written, and what the analyst joined and split.
package readout.archive.people;
