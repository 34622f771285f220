/// The documents a book cites, for reference managers: CSL-JSON, RIS, BibTeX.
package readout.exporting.reference;
