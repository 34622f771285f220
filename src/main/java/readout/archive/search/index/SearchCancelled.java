package readout.archive.search.index;

/// A search was given up because nobody waits for it any more.
public final class SearchCancelled extends RuntimeException {

    /// Without a message, since nobody reads it.
    public SearchCancelled() {
        super(null, null, false, false);
    }
}
