/// The command line: the program's verbs for people in scripts. Results go to standard output, errors to standard error, one
/// sentence each.
package readout.command;
