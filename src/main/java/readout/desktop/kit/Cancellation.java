package readout.desktop.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// A wish to stop, given by one thread and seen by another.
final class Cancellation {

    private final AtomicBoolean flag = new AtomicBoolean();
    private final AtomicReference<Runnable> action = new AtomicReference<>(() -> { });

    boolean isCancelled() {
        return flag.get();
    }

    /// Runs `newAction` once, when cancelled.
    void onCancel(Runnable newAction) {
        action.set(newAction);
        if (flag.get()) {
            runOnce();
        }
    }

    void cancel() {
        flag.set(true);
        runOnce();
    }

    private void runOnce() {
        action.getAndSet(() -> { }).run();
    }
}
