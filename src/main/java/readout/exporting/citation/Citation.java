package readout.exporting.citation;

import java.util.List;
import java.util.stream.Collectors;

/// A note that cites a document.
///
/// @param runs its words, in order
public record Citation(List<Run> runs) {

    public Citation {
        runs = List.copyOf(runs);
    }

    /// The note without italics.
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
