/// What the analyst put right, remembered by the text it is about.
package readout.archive.corrections;
