package readout.archive.check;

/// Follows a check while it runs, in its thread.
public interface CheckWatch {

    /// Nobody follows.
    CheckWatch NONE = new CheckWatch() {
        @Override
        public void progress(int done, int total) {
            // nobody follows
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Some of the documents were looked at.
    void progress(int done, int total);

    /// Whether the check should stop.
    boolean isCancelled();
}
