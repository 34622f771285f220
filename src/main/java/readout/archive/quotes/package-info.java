/// What the analyst keeps: quotes with their notes and tags, exchanges of several quotes, and links between quotes.
package readout.archive.quotes;
