package readout.outgoing;

import readout.archive.documents.DocumentRecord;
import readout.archive.documents.DocumentSummary;
import readout.exporting.CitedDocument;

/// Documents as they are cited.
final class Citing {

    private Citing() {
    }

    static CitedDocument document(DocumentRecord known) {
        DocumentSummary s = known.summary();
        return new CitedDocument(s.id(), s.kind(), s.format(), s.file(), s.title(), known.subtitle(), s.author(), s.publisher(),
                s.place(), s.published(), s.eventDate(), known.release(), s.address(), s.language(), s.meeting(), known.sha256(),
                known.textSha256(), s.imported());
    }
}
