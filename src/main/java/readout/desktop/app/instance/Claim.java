package readout.desktop.app.instance;

/// What asking for an archive came to.
public sealed interface Claim extends AutoCloseable {

    /// Gives the archive up, if it was had.
    @Override
    void close();

    /// It is this window's, until it is closed or the program ends, however it ends.
    final class Held implements Claim {

        private final Runnable release;

        Held(Runnable release) {
            this.release = release;
        }

        @Override
        public void close() {
            release.run();
        }
    }

    /// Another window has it.
    record Taken() implements Claim {
        @Override
        public void close() {
            // There is nothing to give up.
        }
    }

    /// The system has no means to tell; the archive may be opened all the same.
    ///
    /// @param why what the system answered
    record Unknown(String why) implements Claim {
        @Override
        public void close() {
            // There is nothing to give up.
        }
    }
}
