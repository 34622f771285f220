/// Versions of documents: a changed text follows the one before, both are kept, and quotes are found again in the new one or wait
/// for the analyst.
package readout.archive.versions;
