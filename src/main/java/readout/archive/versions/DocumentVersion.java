package readout.archive.versions;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// One of the versions of a document.
///
/// @param document the document's code
/// @param reason   how it is known to be a version of the one before, empty for the first
/// @param byHand   whether the analyst said so
/// @param since    when it was said, for all but the first
public record DocumentVersion(String document, String reason, boolean byHand, Optional<Instant> since) {

    public DocumentVersion {
        Objects.requireNonNull(document);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(since);
    }
}
