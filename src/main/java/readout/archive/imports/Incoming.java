package readout.archive.imports;

import readout.archive.documents.PreparedDocument;
import readout.archive.search.index.IndexedText;
import readout.model.Document;

/// A file on its way into the archive.
public sealed interface Incoming {

    /// The file's name as people know it.
    String file();

    /// Makes a document ready to be stored: all that can be worked out before.
    ///
    /// @param file     the file's name as people know it, for a file in a bundle `a.zip!inner.txt`
    /// @param original the file's bytes
    /// @param document what the reader made of them
    static Incoming of(String file, byte[] original, Document document) {
        return new Ready(new PreparedDocument(file, original, document), IndexedText.of(document));
    }

    /// Roughly how many bytes of memory it holds.
    default long weight() {
        return 200;
    }

    /// It is a document.
    record Ready(PreparedDocument document, IndexedText words) implements Incoming {
        @Override
        public long weight() {
            return document.weight() + document.document().text().length();
        }

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
