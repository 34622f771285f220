package readout.desktop.timeline;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import readout.desktop.Fx;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;

/// Measures how long a frame takes while one pans and zooms over very many meetings. Run it with
/// `-Dglass.platform=Headless -Dprism.order=sw -Djavafx.animation.fullspeed=true`: frames then follow each other as fast as they can, so that the
/// time between two is the cost of one.
final class TimelineFrames {

    private static final int WARM_UP = 120;
    private static final int FRAMES = 600;

    private TimelineFrames() {
    }

    /// @param arguments how many meetings; 100,000 if nothing is said
    public static void main(String[] arguments) throws InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        List<TimelineMark> marks = MarkGenerator.marks(count, 1);
        TimelineModel model = Fx.get(TimelineModel::new);
        long before = System.nanoTime();
        Fx.run(() -> model.setMarks(marks));
        System.out.printf(Locale.ROOT, "%,d meetings; set in %.0f ms%n", count, (System.nanoTime() - before) / 1e6);
        before = System.nanoTime();
        Fx.run(() -> model.laneModeProperty().set(LaneMode.RUSSIANS));
        System.out.printf(Locale.ROOT, "lanes by participant in %.0f ms%n", (System.nanoTime() - before) / 1e6);
        Fx.run(() -> {
            model.laneModeProperty().set(LaneMode.LEVEL);
            model.animatedProperty().set(false);
            Theme theme = new Theme();
            Stage stage = new Stage();
            stage.setScene(new Scene(new TimelineView(model, theme, Messages.of(Locale.ENGLISH)), 1440, 212));
            theme.applyTo(stage.getScene());
            stage.show();
        });
        TimeSpan all = Fx.get(() -> model.extentProperty().get());
        report("panning, ten years in sight", frames(i -> model.show(new TimeSpan(all.from() + 5 * (i % 2000), all.from() + 5 * (i % 2000) + 3652))));
        report("panning, two months in sight", frames(i -> model.show(new TimeSpan(all.from() + 2 * i, all.from() + 2 * i + 60))));
        report("zooming from all years to days", frames(i -> {
            double length = all.length() * Math.pow(TimelineModel.SHORTEST / all.length(), (1 - Math.cos(i / 60.0)) / 2);
            model.show(new TimeSpan(all.middle() - length / 2, all.middle() + length / 2));
        }));
        report("nothing in sight changes", frames(i -> { }));
        Platform.exit();
    }

    private static Frames frames(IntConsumer step) throws InterruptedException {
        double[] millis = new double[FRAMES];
        long before = cpuNanos();
        CountDownLatch done = new CountDownLatch(1);
        Fx.run(() -> new AnimationTimer() {
            private int frame = -WARM_UP;
            private long last = System.nanoTime();

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame >= 0 && frame < FRAMES) {
                    millis[frame] = (time - last) / 1e6;
                }
                last = time;
                if (++frame >= FRAMES) {
                    stop();
                    done.countDown();
                } else {
                    step.accept(frame + WARM_UP);
                }
            }
        }.start());
        done.await();
        return new Frames(millis, (cpuNanos() - before) / 1e6 / (FRAMES + WARM_UP));
    }

    private static long cpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private static void report(String what, Frames frames) {
        System.out.printf(Locale.ROOT, "%-32s frame p50 %5.1f  p95 %5.1f  max %5.1f ms;  processor time of all threads %4.1f ms a frame%n", what,
                at(frames.millis, 50), at(frames.millis, 95), at(frames.millis, 100), frames.cpu);
    }

    private static double at(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private record Frames(double[] millis, double cpu) {
    }
}
