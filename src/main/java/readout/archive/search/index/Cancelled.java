package readout.archive.search.index;

/// Reading was given up because nobody waits for it any more.
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Without a message, since nobody reads it.
    public Cancelled() {
        super(null, null, false, false);
    }
}
