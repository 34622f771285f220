/// Quotes as W3C Web Annotations in JSON-LD, written and read again. What the vocabulary of the W3C has no words for stands under
/// names of our own, so that nothing is lost on the way through a file.
package readout.exporting.annotation;
