package readout.archive.documents;

import readout.model.Document;

/// A document with what lists show of it.
///
/// @param summary    as lists show it
/// @param document   all of it
/// @param sha256     the digest of its original's bytes, hexadecimal
/// @param textSha256 the digest of its text, hexadecimal (see [Digest#of(String)])
public record StoredDocument(DocumentSummary summary, Document document, String sha256, String textSha256) {

    /// Its code.
    public String id() {
        return summary.id();
    }
}
