package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import readout.desktop.Fx;

class BackgroundTasksTest {

    private final List<Throwable> unexpected = new ArrayList<>();
    private BackgroundTasks tasks;

    @BeforeEach
    void begin() {
        Fx.start();
        tasks = new BackgroundTasks(unexpected::add);
    }

    @AfterEach
    void end() {
        tasks.close();
    }

    @Test
    void worksOffTheFxThreadAndAnswersOnIt() {
        AtomicBoolean workedOnFx = new AtomicBoolean(true);
        AtomicBoolean answeredOnFx = new AtomicBoolean();
        BackgroundJob<String> job = Fx.get(() -> tasks.<String>submit("Reading", progress -> {
            workedOnFx.set(Platform.isFxApplicationThread());
            progress.tell(0.5, "half");
            return "read";
        }).onDone(value -> answeredOnFx.set(Platform.isFxApplicationThread() && value.equals("read"))));
        Fx.await(() -> job.stateProperty().get() == BackgroundJob.State.DONE);
        assertFalse(workedOnFx.get());
        assertTrue(answeredOnFx.get());
        assertTrue(Fx.get(() -> tasks.shown().isEmpty()));
    }

    @Test
    void tellsHowFarItIsWhileItRuns() {
        CountDownLatch seen = new CountDownLatch(1);
        BackgroundJob<Integer> job = Fx.get(() -> tasks.<Integer>submit("Importing", progress -> {
            for (int i = 0; i <= 1000; i++) {
                progress.tell(i / 1000.0, "file " + i);
            }
            seen.await();
            return 1;
        }));
        Fx.await(() -> job.detailProperty().get().equals("file 1000") && job.fractionProperty().get() == 1);
        seen.countDown();
        Fx.await(() -> job.stateProperty().get() == BackgroundJob.State.DONE);
    }

    @Test
    void aCancelledJobDeliversNothingAndIsAskedToStop() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        AtomicBoolean delivered = new AtomicBoolean();
        AtomicBoolean told = new AtomicBoolean();
        BackgroundJob<String> job = Fx.get(() -> tasks.<String>submit("Importing", progress -> {
            progress.onCancel(stopped::countDown);
            begun.countDown();
            stopped.await();
            return "late";
        }).onDone(value -> delivered.set(true)).onCancelled(() -> told.set(true)));
        await(begun);
        Fx.run(job::cancel);
        await(stopped);
        tasks.close();
        assertEquals(BackgroundJob.State.CANCELLED, Fx.get(() -> job.stateProperty().get()));
        assertTrue(told.get());
        assertFalse(delivered.get());
    }

    @Test
    void aFailureNobodyHandlesIsToldAsUnexpected() {
        BackgroundJob<String> quiet = Fx.get(() -> tasks.<String>fetch(progress -> {
            throw new IOException("no such file");
        }));
        Fx.await(() -> quiet.stateProperty().get() == BackgroundJob.State.FAILED);
        assertEquals("no such file", unexpected.getFirst().getMessage());
        List<Throwable> handled = new ArrayList<>();
        BackgroundJob<String> caught = Fx.get(() -> tasks.<String>fetch(progress -> {
            throw new IOException("again");
        }).onFailed(handled::add));
        Fx.await(() -> caught.stateProperty().get() == BackgroundJob.State.FAILED);
        assertEquals(1, handled.size());
        assertEquals(1, unexpected.size());
    }

    @Test
    void onlyTheLatestAnswerIsSeenAndFewAreWorkedOn() {
        LatestOnly<Integer> search = Fx.get(() -> tasks.latestOnly());
        List<Integer> answers = new ArrayList<>();
        AtomicInteger worked = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        Fx.run(() -> {
            for (int i = 0; i < 100; i++) {
                int query = i;
                search.run(progress -> {
                    worked.incrementAndGet();
                    first.await();
                    return query;
                }, answers::add, failure -> { });
            }
        });
        first.countDown();
        Fx.await(() -> !answers.isEmpty());
        assertEquals(List.of(99), answers);
        assertEquals(2, worked.get(), "the first and the last");
    }

    @Test
    void aSupersededQueryIsInterruptedByItsOwnMeans() {
        LatestOnly<String> search = Fx.get(() -> tasks.latestOnly());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        List<String> answers = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        Fx.run(() -> search.run(progress -> {
            progress.onCancel(interrupted::countDown);
            begun.countDown();
            interrupted.await();
            throw new IOException("interrupted");
        }, answers::add, failures::add));
        await(begun);
        Fx.run(() -> search.run(progress -> "new", answers::add, failures::add));
        Fx.await(() -> !answers.isEmpty());
        assertEquals(List.of("new"), answers);
        assertEquals(List.of(), failures);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
