/// Documents in the archive: originals, texts, and what the reader found in them.
package readout.archive.documents;
