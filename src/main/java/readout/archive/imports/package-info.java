/// Files coming into the archive: each whole or not at all, and what became of each.
package readout.archive.imports;
