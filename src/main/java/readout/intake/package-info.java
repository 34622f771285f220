/// Files and folders become documents in an archive: many are read at once, one writer stores them in batches, and each is
/// reported only when it is safely stored. The command line and the window import by this one way.
package readout.intake;
