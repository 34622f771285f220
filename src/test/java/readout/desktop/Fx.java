package readout.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Runs a test's steps on the FX thread of the headless platform.
public final class Fx {

    private static final long PATIENCE_SECONDS = 120;

    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static final CountDownLatch STARTED = new CountDownLatch(1);

    private Fx() {
    }

    /// Starts JavaFX once for all tests of this process.
    public static void start() {
        if (BEGUN.compareAndSet(false, true)) {
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                STARTED.countDown();
            });
        }
        try {
            STARTED.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs it on the FX thread and waits; what it throws is thrown here.
    public static <T> T get(Callable<T> step) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(step.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException runtime ? runtime : new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs it on the FX thread and waits.
    public static void run(Step step) {
        get(() -> {
            step.run();
            return null;
        });
    }

    /// Lets the FX thread do what it has to until `condition`, which is asked there, holds.
    public static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    /// Waits until the scene of a showing window was styled and laid out once more by a pulse.
    public static void pulse(Scene scene) {
        CountDownLatch laid = new CountDownLatch(1);
        Runnable listener = laid::countDown;
        run(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        try {
            if (!laid.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("No pulse came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        run(() -> scene.removePostLayoutPulseListener(listener));
    }

    /// A step that may throw.
    public interface Step {
        void run() throws Exception;
    }
}
