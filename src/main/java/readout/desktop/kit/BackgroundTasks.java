package readout.desktop.kit;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one place in the window where work leaves the FX thread.
public final class BackgroundTasks implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(BackgroundTasks.class.getName());
    private static final long PATIENCE_SECONDS = 15;

    private final ExecutorService executor;
    private final Consumer<Throwable> unexpected;
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper(this, "underWay");
    private final ObservableList<BackgroundJob<?>> shown = FXCollections.observableArrayList();
    private final ObservableList<BackgroundJob<?>> shownView = FXCollections.unmodifiableObservableList(shown);
    private int fetching;

    /// @param unexpected told, on the FX thread, of failures that nobody handles
    public BackgroundTasks(Consumer<Throwable> unexpected) {
        this.unexpected = unexpected;
        AtomicInteger number = new AtomicInteger();
        executor = Executors.newCachedThreadPool(task ->
                Thread.ofPlatform().daemon().name("readout-task-" + number.incrementAndGet()).unstarted(task));
    }

    /// How many pieces of work are under way, shown or not.
    public ReadOnlyIntegerProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /// The jobs to be shown with their progress, in the order they were begun.
    public ObservableList<BackgroundJob<?>> shown() {
        return shownView;
    }

    /// Begins work that lasts and stands in the status line until it ends.
    ///
    /// @param title what is done, for a person
    public <T> BackgroundJob<T> submit(String title, Work<? extends T> work) {
        BackgroundJob<T> job = begin(title, work);
        shown.add(job);
        job.stateProperty().subscribe(state -> {
            if (state != BackgroundJob.State.RUNNING) {
                shown.remove(job);
            }
        });
        return job;
    }

    /// Begins work that is over in a moment and is not shown.
    public <T> BackgroundJob<T> fetch(Work<? extends T> work) {
        BackgroundJob<T> job = begin("", work);
        if (job.stateProperty().get() == BackgroundJob.State.RUNNING) {
            fetching++;
            job.stateProperty().subscribe((before, state) -> fetching--);
        }
        return job;
    }

    /// How many pieces of work that is over in a moment are not over yet.
    public int fetching() {
        return fetching;
    }

    /// A runner for work of which only the newest result counts, such as search while typing.
    public <T> LatestOnly<T> latestOnly() {
        return new LatestOnly<>(this);
    }

    /// Hands over a failure that nobody else handles.
    public void report(Throwable failure) {
        unexpected.accept(failure);
    }

    /// Takes no more work, asks what is shown to stop, and waits a while for what runs: an archive that is being closed, settings that are
    /// being written. What is asked for later is cancelled.
    @Override
    public void close() {
        List.copyOf(shown).forEach(BackgroundJob::cancel);
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "Work in the background did not end in {0} seconds: {1} jobs, {2} fetches", PATIENCE_SECONDS,
                        shown.size(), fetching);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> BackgroundJob<T> begin(String title, Work<? extends T> work) {
        FxThread.require();
        BackgroundJob<T> job = new BackgroundJob<>(title, unexpected);
        underWay.set(underWay.get() + 1);
        job.stateProperty().subscribe((before, end) -> underWay.set(underWay.get() - 1));
        if (executor.isShutdown()) {
            job.cancel();
        } else {
            executor.execute(() -> job.execute(work));
        }
        return job;
    }
}
