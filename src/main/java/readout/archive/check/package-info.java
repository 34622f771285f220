/// Looks whether an archive is sound: the file, the texts, the places in them, the quotes, the index.
package readout.archive.check;
