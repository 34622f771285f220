/// What a document tells of itself: its title, author, publisher, place, dates, number, address, language and kind.
package readout.reading.metadata;
