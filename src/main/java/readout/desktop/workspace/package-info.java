/// What every pane has in common: the open archive, what is selected, what is filtered, and the edits that can be undone.
/// Panes never know each other; they meet here. Everything is used on the FX thread, and the archive only off it.
package readout.desktop.workspace;
