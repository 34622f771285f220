/// The index of words. It is an FTS5 table without content, fed with folded words, beside rows that say what each passage is.
///
/// [SearchIndex] keeps it up to date within the writer's transactions. Reading does not go through `MATCH`: FTS5 gives one row
/// at a time and ranks each by itself, which for a common word takes hundreds of milliseconds. [WordIndex] reads the same
/// posting lists from the table's leaf pages (sqlite.org/fts5.html, "The FTS5 index: %_idx and %_data tables") a page at a time,
/// and the rest is done on arrays, see [readout.archive.search].
package readout.archive.search.index;
