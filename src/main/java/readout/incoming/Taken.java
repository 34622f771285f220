package readout.incoming;

import java.util.List;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportResult;

/// What taking a book into an archive came to.
///
/// @param documents the documents that came in for it, or were tried to
/// @param quotes    how many quotes were added
/// @param known     how many of its quotes were here already
/// @param leftOut   how many of its quotes could not be placed; why is among the notices
/// @param tags      how many tags were added
/// @param exchanges how many exchanges were added
/// @param links     how many links were added
/// @param people    how many people were added
/// @param notices   what is to be known, a sentence each
/// @param book      what was added, to be taken back
public record Taken(List<ImportResult> documents, int quotes, int known, int leftOut, int tags, int exchanges, int links, int people,
        List<String> notices, TakenBook book) {

    public Taken {
        documents = List.copyOf(documents);
        notices = List.copyOf(notices);
    }

    /// The same for the report of an import.
    public ImportOutcome.Quotes outcome() {
        return new ImportOutcome.Quotes(quotes, tags, exchanges, known, leftOut, notices);
    }
}
