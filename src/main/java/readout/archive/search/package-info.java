/// Search over everything in an archive: [SearchStore] answers a [readout.archive.search.query.Query] with passages, documents,
/// concordance lines, counts and series. What every passage is stands in arrays in memory ([Columns]), words are looked up in the
/// index's pages ([readout.archive.search.index.WordIndex]), a set of passages is a [Bits], and whatever is shown of a passage is
/// read from its document's text, whose words are folded anew to find the exact places.
package readout.archive.search;
