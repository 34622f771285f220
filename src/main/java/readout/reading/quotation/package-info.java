/// Direct speech in prose: where quotation marks or a Russian dash hold someone's words, and whom the
/// text says they are by.
package readout.reading.quotation;
