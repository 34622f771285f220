package readout.outgoing;

import readout.archive.documents.DocumentStore;
import readout.exporting.Sources;

/// The texts and files an archive keeps.
///
/// @param documents the archive's documents
record ArchiveSources(DocumentStore documents) implements Sources {

    @Override
    public String text(String document) {
        return documents.text(document).orElseThrow();
    }

    @Override
    public byte[] original(String document) {
        return documents.original(document).orElseThrow();
    }
}
