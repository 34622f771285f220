package readout.intake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.Incoming;

/// Reads files on several threads. A thread that does not come back from a file in time is left behind and another takes its
/// place, so that one file cannot hold up the rest. Given to and taken from by one thread.
final class ReaderPool implements AutoCloseable {

    /// What came of one file.
    record Done(FoundFile file, List<Incoming> incoming) {
    }

    private static final FoundFile END = new FoundFile(java.nio.file.Path.of(""), 0);

    private final FileReading reading;
    private final Duration patience;
    private final BlockingQueue<FoundFile> tasks = new LinkedBlockingQueue<>();
    private final BlockingQueue<Finished> finished = new LinkedBlockingQueue<>();
    private final List<Worker> workers = new ArrayList<>();
    private final Queue<Done> givenUp = new ArrayDeque<>();
    private int number;

    private record Finished(Worker worker, Done done) {
    }

    ReaderPool(FileReading reading, int threads, Duration patience) {
        this.reading = reading;
        this.patience = patience;
        for (int i = 0; i < threads; i++) {
            hire();
        }
    }

    /// Gives a file to read.
    void give(FoundFile file) {
        tasks.add(file);
    }

    /// The next file that is read or given up, waiting a little for it.
    ///
    /// @return empty if none was within `milliseconds`
    java.util.Optional<Done> take(long milliseconds) throws InterruptedException {
        replaceTheStuck();
        if (!givenUp.isEmpty()) {
            return java.util.Optional.of(givenUp.remove());
        }
        Finished next = finished.poll(milliseconds, TimeUnit.MILLISECONDS);
        return next == null || next.worker.abandoned ? java.util.Optional.empty() : java.util.Optional.of(next.done);
    }

    /// Lets the threads end.
    @Override
    public void close() {
        tasks.clear();
        workers.forEach(worker -> tasks.add(END));
    }

    private void hire() {
        Worker worker = new Worker();
        workers.add(worker);
        Thread.ofPlatform().daemon().name("readout-reader-" + ++number).start(worker);
    }

    private void replaceTheStuck() {
        long now = System.nanoTime();
        for (Worker worker : List.copyOf(workers)) {
            Task task = worker.task;
            if (task != null && now - task.since > patience.toNanos()) {
                worker.abandoned = true;
                workers.remove(worker);
                givenUp.add(new Done(task.file, List.of(new Incoming.Refused(task.file.name(),
                        new ImportOutcome.Failed("Reading the file took longer than " + patience.toSeconds() + " seconds and was given up.")))));
                hire();
            }
        }
    }

    private record Task(FoundFile file, long since) {
    }

    private final class Worker implements Runnable {

        private volatile Task task;
        private volatile boolean abandoned;

        @Override
        public void run() {
            try {
                for (FoundFile file = tasks.take(); file != END && !abandoned; file = tasks.take()) {
                    task = new Task(file, System.nanoTime());
                    List<Incoming> incoming = reading.read(file);
                    task = null;
                    finished.add(new Finished(this, new Done(file, incoming)));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
