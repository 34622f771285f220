/// The analyst's edits of meetings and people, each with its inverse.
package readout.desktop.workspace.edits;
