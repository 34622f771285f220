package readout.desktop.kit;

/// What work in the background tells, and is told. Its methods may be called from any thread.
public interface Progress {

    /// Says how far the work is.
    ///
    /// @param fraction 0 to 1, or -1 if nobody knows
    /// @param detail   what is being done, for a person; may be empty
    void tell(double fraction, String detail);

    /// Whether nobody wants the result any more; look often.
    boolean isCancelled();

    /// Runs `action` once when the work is cancelled, at once if it already is: to interrupt a query that cannot look.
    void onCancel(Runnable action);
}
