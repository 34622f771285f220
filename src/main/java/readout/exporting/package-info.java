/// What leaves the program: a book of quotes with everything needed to cite them, and the formats it is written in. Nothing here
/// knows the archive: a book may as well come from a file.
package readout.exporting;
