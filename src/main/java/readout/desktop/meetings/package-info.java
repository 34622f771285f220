/// The meetings as a list in order of date with the documents of the one that is read, the form in which one is added or changed, and
/// what can be done with meetings wherever they stand.
package readout.desktop.meetings;
