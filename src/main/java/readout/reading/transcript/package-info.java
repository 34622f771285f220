/// Who speaks when: labels, turns, stage directions, reporters and outlets, and where a page's header
/// and footer end.
package readout.reading.transcript;
