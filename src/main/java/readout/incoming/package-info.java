/// Books of quotes on their way in: tells their files by content, and takes what [readout.exporting] reads of them into an archive.
package readout.incoming;
