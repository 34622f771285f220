package readout.archive.imports;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// An import as the archive remembers it.
///
/// @param id       its number
/// @param started  when it began
/// @param finished when it ended, if it did
/// @param undone   when it was undone, if it was
/// @param counts   how many files came to what, by [ImportOutcome#word()]
public record ImportBatch(long id, Instant started, Optional<Instant> finished, Optional<Instant> undone,
        Map<String, Integer> counts) {

    public ImportBatch {
        counts = Map.copyOf(counts);
    }
}
