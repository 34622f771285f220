package readout.exporting;

import java.util.Objects;

/// A document is a changed version of another of the same book.
///
/// @param document the id of the version
/// @param earlier  the id of the one before
public record CitedVersion(String document, String earlier) {

    public CitedVersion {
        Objects.requireNonNull(document);
        Objects.requireNonNull(earlier);
    }
}
