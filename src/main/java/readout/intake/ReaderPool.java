package readout.intake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.Incoming;

/// Reads files on several threads. A thread that does not come back from a file in time is left behind and another takes its
/// place, so that one file cannot hold up the rest. Given to and taken from by one thread.
final class ReaderPool implements AutoCloseable {

    /// What came of one file.
    record Done(FoundFile file, List<Incoming> incoming) {
    }

    private final FileReading reading;
    private final Duration patience;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final BlockingQueue<Done> finished = new LinkedBlockingQueue<>();
    private final List<Worker> workers = new ArrayList<>();
    private final Queue<Done> givenUp = new ArrayDeque<>();

    ReaderPool(FileReading reading, int threads, Duration patience) {
        this.reading = reading;
        this.patience = patience;
        for (int i = 0; i < threads; i++) {
            hire();
        }
    }

    /// Gives a file to read.
    void give(FoundFile file) {
        tasks.add(new Task(file));
    }

    /// The next file that is read or given up, waiting a little for it.
    ///
    /// @return empty if none was within `milliseconds`
    Optional<Done> take(long milliseconds) throws InterruptedException {
        leaveBehindTheStuck();
        return givenUp.isEmpty() ? Optional.ofNullable(finished.poll(milliseconds, TimeUnit.MILLISECONDS))
                : Optional.of(givenUp.remove());
    }

    /// Lets the threads end: each after the file it is at.
    @Override
    public void close() {
        tasks.clear();
        workers.forEach(_ -> tasks.add(Task.END));
    }

    private void hire() {
        Worker worker = new Worker();
        workers.add(worker);
        worker.start();
    }

    private void leaveBehindTheStuck() {
        for (Worker worker : List.copyOf(workers)) {
            Task task = worker.current;
            if (task != null && task.lasts(patience) && task.settle()) {
                workers.remove(worker);
                worker.thread.interrupt();
                hire();
                givenUp.add(new Done(task.file, List.of(new Incoming.Refused(task.file.name(), new ImportOutcome.Failed(
                        "Reading the file took longer than %d seconds and was given up.".formatted(patience.toSeconds()))))));
            }
        }
    }

    /// A file to read. Either the worker or the one who waits for it settles it, whoever is first.
    private static final class Task {

        static final Task END = new Task(null);

        private final FoundFile file;
        private final AtomicBoolean settled = new AtomicBoolean();
        private volatile long begun;

        Task(FoundFile file) {
            this.file = file;
        }

        boolean lasts(Duration longest) {
            return System.nanoTime() - begun > longest.toNanos();
        }

        boolean settle() {
            return settled.compareAndSet(false, true);
        }
    }

    private final class Worker implements Runnable {

        private final Thread thread = Thread.ofPlatform().daemon().name("readout-reader").unstarted(this);
        private volatile Task current;

        void start() {
            thread.start();
        }

        @Override
        public void run() {
            try {
                boolean awaited = true;
                for (Task task = tasks.take(); task != Task.END; task = awaited ? tasks.take() : Task.END) {
                    task.begun = System.nanoTime();
                    current = task;
                    List<Incoming> incoming = reading.read(task.file);
                    awaited = task.settle();
                    current = null;
                    if (awaited) {
                        finished.add(new Done(task.file, incoming));
                    }
                }
            } catch (InterruptedException e) {
                // Only one that was left behind is interrupted: it ends, as it should.
                Thread.currentThread().interrupt();
            }
        }
    }
}
