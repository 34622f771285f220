package readout.desktop.kit;

import java.util.function.Consumer;

/// Runs work of which only the newest result counts: a superseded run is asked to stop and its result never seen. At most one runs and
/// one waits, however fast they are asked for. Used on the FX thread only.
///
/// @param <T> what the work gives
public final class LatestOnly<T> {

    private record Wish<T>(Work<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    }

    private final BackgroundTasks tasks;
    private Wish<T> waiting;
    private Cancellation running;

    LatestOnly(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    /// Supersedes what was asked for before.
    ///
    /// @param done   gets the result, unless superseded
    /// @param failed gets the failure, unless superseded
    public void run(Work<? extends T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        cancel();
        waiting = new Wish<>(work, done, failed);
        if (running == null) {
            begin();
        }
    }

    /// Wants nothing any more.
    public void cancel() {
        FxThread.require();
        waiting = null;
        if (running != null) {
            running.cancel();
        }
    }

    private void begin() {
        Wish<T> wish = waiting;
        Cancellation cancellation = new Cancellation();
        waiting = null;
        running = cancellation;
        tasks.<T>fetch(progress -> wish.work.run(new Quiet(cancellation)))
                .onDone(value -> end(cancellation, () -> wish.done.accept(value)))
                .onFailed(failure -> end(cancellation, () -> wish.failed.accept(failure)))
                .onCancelled(() -> end(cancellation, () -> { }));
    }

    private void end(Cancellation cancellation, Runnable delivery) {
        running = null;
        if (waiting != null) {
            begin();
        } else if (!cancellation.isCancelled()) {
            delivery.run();
        }
    }

    private record Quiet(Cancellation cancellation) implements Progress {
        @Override
        public void tell(double fraction, String detail) {
            // Nobody looks at the progress of work that is over in a moment.
        }

        @Override
        public boolean isCancelled() {
            return cancellation.isCancelled();
        }

        @Override
        public void onCancel(Runnable action) {
            cancellation.onCancel(action);
        }
    }
}
