package readout.archive.documents;

import java.util.Objects;
import java.util.Optional;

/// A document as it is cited: what lists show, and what identifies it.
///
/// @param summary    as lists show it
/// @param subtitle   the line under its title
/// @param release    its release number, as printed
/// @param sha256     the digest of its original's bytes, hexadecimal
/// @param textSha256 the digest of its text, hexadecimal
public record DocumentRecord(DocumentSummary summary, Optional<String> subtitle, Optional<String> release, String sha256,
        String textSha256) {

    public DocumentRecord {
        Objects.requireNonNull(summary);
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(release);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(textSha256);
    }
}
