package readout.desktop.kit;

/// Work off the FX thread that gives a value.
///
/// @param <T> what it gives
@FunctionalInterface
public interface Work<T> {

    /// Does it.
    ///
    /// @param progress to tell how far it is, and to see whether it is still wanted
    /// @throws Exception whatever went wrong; it is handed to the job's owner
    T run(Progress progress) throws Exception;
}
