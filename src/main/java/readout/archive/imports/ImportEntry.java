package readout.archive.imports;

import java.util.Objects;
import java.util.Optional;

/// What became of a file, as the archive remembers it.
///
/// @param file     the file's name
/// @param status   the word of [ImportOutcome#word()]
/// @param document the code of the document it became or was a duplicate of, if that is still in the archive
/// @param reason   one sentence for people, empty for a file that came in
public record ImportEntry(String file, String status, Optional<String> document, String reason) {

    public ImportEntry {
        Objects.requireNonNull(file);
        Objects.requireNonNull(status);
        Objects.requireNonNull(document);
        Objects.requireNonNull(reason);
    }
}
