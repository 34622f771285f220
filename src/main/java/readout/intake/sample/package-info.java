/// The archive that the first start opens: the bundled documents, with tags, quotes and exchanges kept from them.
package readout.intake.sample;
