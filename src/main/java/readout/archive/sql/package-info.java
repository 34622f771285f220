/// The ground the stores stand on: connections, transactions, statements, migrations, and what can go wrong with a file.
package readout.archive.sql;
