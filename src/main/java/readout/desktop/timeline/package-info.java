/// The timeline: every meeting a mark on lanes, from four decades to single days, and the overview of all years below it.
package readout.desktop.timeline;
