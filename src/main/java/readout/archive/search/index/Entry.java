package readout.archive.search.index;

import java.util.List;
import java.util.Optional;
import readout.model.DocumentKind;
import readout.model.When;

/// What is known to the index of a document, a kept quote or an exchange.
///
/// @param document  the row of the document, 0 for an exchange
/// @param kind      the document's kind; [DocumentKind#OTHER] for what is no document
/// @param when      when the event took place, or else when the document was published; empty for what is no document
/// @param titleHash the hash of the title, to see that it has changed
/// @param passages  its passages, in the order of their numbers
public record Entry(long document, DocumentKind kind, Optional<When> when, int titleHash, List<Passage> passages) {

    public Entry {
        passages = List.copyOf(passages);
    }
}
