/// Quotes as projects and code books of REFI-QDA 1.0, the exchange format of programs for qualitative analysis, written and read.
package readout.exporting.qda;
