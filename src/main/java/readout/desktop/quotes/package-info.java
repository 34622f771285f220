/// What the analyst keeps: the pane of cards, keeping in the reader, notes, tags, exchanges, links, and their export.
package readout.desktop.quotes;
