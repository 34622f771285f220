/// The side panel that narrows the archive: speakers by side, the press, kinds of document and topics, each with what it would leave.
package readout.desktop.speakers;
