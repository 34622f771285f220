/// The index of words. It is an FTS5 table without content, fed with folded words, beside rows that say what each passage is.
///
/// [SearchIndex] keeps it up to date within the writer's transactions. Reading does not go through `MATCH`: FTS5 gives one row
/// at a time and ranks each by itself, which for a common word takes hundreds of milliseconds. [WordIndex] reads the same
/// posting lists from the table's leaf pages (sqlite.org/fts5.html, "The FTS5 index: %_idx and %_data tables") a page at a time,
/// and everything else is done on arrays: a set of passages is a [Bits], and who speaks when in each passage stands in
/// [Columns]. A phrase may so be of words each in any of its forms, and counts over every hit cost next to nothing.
package readout.archive.search.index;
