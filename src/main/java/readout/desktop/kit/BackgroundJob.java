package readout.desktop.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A piece of work under way: how far it is, what comes of it, and the way to stop it. Its own methods are for the FX thread,
/// and there its handlers are called.
///
/// @param <T> what the work gives
public final class BackgroundJob<T> {

    /// Where a job stands.
    public enum State {
        RUNNING, DONE, FAILED, CANCELLED
    }

    private record Told(double fraction, String detail) {
    }

    private final String title;
    private final Consumer<Throwable> unexpected;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper(this, "detail", "");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.RUNNING);
    private final AtomicReference<Told> told = new AtomicReference<>();
    private final Cancellation cancellation = new Cancellation();
    private Consumer<? super T> done = value -> { };
    private Consumer<? super Throwable> failed;
    private Runnable cancelled = () -> { };

    BackgroundJob(String title, Consumer<Throwable> unexpected) {
        this.title = title;
        this.unexpected = unexpected;
    }

    /// What is being done, for a person.
    public String title() {
        return title;
    }

    /// How far it is: 0 to 1, or -1 if nobody knows.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// What is being done this moment, for a person.
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// Where it stands.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Says what becomes of the result. Set it in the same turn the job was submitted in.
    public BackgroundJob<T> onDone(Consumer<? super T> action) {
        done = action;
        return this;
    }

    /// Says what becomes of a failure; without this it is reported as unexpected.
    public BackgroundJob<T> onFailed(Consumer<? super Throwable> action) {
        failed = action;
        return this;
    }

    /// Says what happens if it is cancelled.
    public BackgroundJob<T> onCancelled(Runnable action) {
        cancelled = action;
        return this;
    }

    /// Gives the work up: its result will not be delivered, and it is asked to stop. No thread is interrupted, since that would close
    /// files and databases under the hands of others.
    public void cancel() {
        FxThread.require();
        if (state.get() == State.RUNNING) {
            state.set(State.CANCELLED);
            cancellation.cancel();
            cancelled.run();
        }
    }

    /// Does the work on this thread and hands over what comes of it.
    void execute(Work<? extends T> work) {
        try {
            T value = work.run(new Teller());
            Platform.runLater(() -> finish(State.DONE, () -> done.accept(value)));
        } catch (CancellationException e) {
            Platform.runLater(() -> finish(State.CANCELLED, cancelled));
        } catch (Throwable e) {
            Platform.runLater(() -> finish(State.FAILED, () -> fail(e)));
        }
    }

    private void fail(Throwable e) {
        if (failed == null) {
            unexpected.accept(e);
        } else {
            failed.accept(e);
        }
    }

    private void finish(State end, Runnable handler) {
        if (state.get() == State.RUNNING) {
            state.set(end);
            handler.run();
        }
    }

    /// Brings what was told last to the properties; what was told in between is skipped, so that telling often costs nothing.
    private void show() {
        Told last = told.getAndSet(null);
        if (last != null && state.get() == State.RUNNING) {
            fraction.set(last.fraction);
            detail.set(last.detail);
        }
    }

    private final class Teller implements Progress {
        @Override
        public void tell(double newFraction, String newDetail) {
            if (told.getAndSet(new Told(newFraction, newDetail)) == null) {
                Platform.runLater(BackgroundJob.this::show);
            }
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
