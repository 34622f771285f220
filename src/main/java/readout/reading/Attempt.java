package readout.reading;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// One step of reading a document. A step that breaks is written to the log, and the document is kept without what it would
/// have told: a fault in one rule must not cost the analyst the text.
final class Attempt {

    private static final Logger LOG = Logger.getLogger(Attempt.class.getName());

    private Attempt() {
    }

    /// What `work` comes to, or `otherwise` if it breaks.
    ///
    /// @param step what the step does, for the log
    static <T> T at(String step, Supplier<T> work, Supplier<T> otherwise) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.log(Level.WARNING, broken, () -> "Could not " + step + "; the document is read without");
            return otherwise.get();
        }
    }
}
