/// Words as the index and the queries see them: where a text's words stand, how they are folded, and which forms belong to
/// one word. Pure functions of their input, for English and Russian; other languages are found as written.
package readout.archive.search.words;
