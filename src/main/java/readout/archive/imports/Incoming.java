package readout.archive.imports;

import readout.archive.documents.PreparedDocument;

/// A file on its way into the archive.
public sealed interface Incoming {

    /// The file's name as people know it.
    String file();

    /// It is a document.
    record Ready(PreparedDocument document) implements Incoming {
        @Override
        public String file() {
            return document.file();
        }
    }

    /// It is none, or was passed over; this is kept for the report.
    ///
    /// @param outcome [ImportOutcome.Failed] or [ImportOutcome.Skipped]
    record Refused(String file, ImportOutcome outcome) implements Incoming {
        public Refused {
            if (outcome.document().isPresent()) {
                throw new IllegalArgumentException("A document is not refused");
            }
        }
    }
}
