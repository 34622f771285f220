/// The archive: one SQLite file that holds originals, documents, people, meetings and quotes. This is the only room that
/// knows SQL. [Archive] opens the file and gives a store for each aggregate; a store's methods may be called from any thread
/// but the window's, each reads from one state of the file or writes in one transaction.
package readout.archive;
