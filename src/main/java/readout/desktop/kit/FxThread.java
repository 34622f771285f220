package readout.desktop.kit;

import javafx.application.Platform;

/// Guards for code that belongs on the FX thread, or must keep off it.
public final class FxThread {

    private FxThread() {
    }

    /// @throws IllegalStateException if this is not the FX thread
    public static void require() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("Only on the FX thread, not on " + Thread.currentThread().getName());
        }
    }

    /// For reading, SQL and files.
    ///
    /// @throws IllegalStateException if this is the FX thread
    public static void forbid() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("Never on the FX thread: the window must not wait");
        }
    }

    /// Runs it now if this is the FX thread, else there as soon as may be.
    public static void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }
}
