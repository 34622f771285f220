/// The meetings as a list in order of date, beside the timeline's picture of them.
package readout.desktop.meetings;
