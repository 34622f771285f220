package readout.archive.search;

import java.util.List;
import readout.archive.search.query.Notice;

/// What a query finds, by documents.
///
/// @param documents the documents of the page asked for
/// @param counts    how much there is in all
/// @param notices   what in the query could not be read, or has nothing in the archive that answers to it
public record DocumentResult(List<Found> documents, Counts counts, List<Notice> notices) {

    public DocumentResult {
        documents = List.copyOf(documents);
        notices = List.copyOf(notices);
    }

    /// A document.
    ///
    /// @param best     the passage in it that fits best, which tells of the document too
    /// @param passages how many passages in it were found
    public record Found(Hit best, int passages) {
    }
}
