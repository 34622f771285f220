/// The reader: one document turn by turn or paragraph by paragraph, with its speakers in the margin. What is shown is
/// a view of the canonical text: every place on the page maps to an offset in it, and back.
package readout.desktop.transcript;
