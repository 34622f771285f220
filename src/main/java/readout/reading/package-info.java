/// A file's bytes become a [readout.model.Document]: formats, transcripts, articles, names, dates,
/// quotations and the meeting. Reading is pure: the same bytes and the same [Knowledge] give the same
/// document, with no archive, no clock, no network and no window.
package readout.reading;
