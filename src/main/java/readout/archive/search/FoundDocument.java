package readout.archive.search;

import java.util.Objects;
import java.util.Optional;
import readout.model.DocumentKind;

/// A document in which a query finds something, as little as is needed to count.
///
/// @param code     the document's code
/// @param kind     its kind
/// @param meeting  the code of its meeting
/// @param passages how many passages in it were found
public record FoundDocument(String code, DocumentKind kind, Optional<String> meeting, int passages) {

    public FoundDocument {
        Objects.requireNonNull(code);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(meeting);
    }
}
