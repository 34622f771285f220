/// Books written to files, whole or not at all.
package readout.exporting.file;
