package readout.desktop.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import readout.desktop.Fx;
import readout.desktop.kit.BackgroundTasks;
import readout.desktop.workspace.Workspace;

class FirstSightTest {

    private final CountDownLatch work = new CountDownLatch(1);
    private BackgroundTasks tasks;
    private Stage stage;

    @BeforeEach
    void begin() {
        Fx.start();
        tasks = new BackgroundTasks(failure -> { });
        stage = Fx.get(Stage::new);
        Fx.run(() -> stage.setScene(new Scene(new StackPane())));
    }

    @AfterEach
    void end() {
        work.countDown();
        Fx.run(stage::hide);
        tasks.close();
    }

    @Test
    void waitsForWorkThatIsUnderWayAndForWhatThatAsksFor() {
        CountDownLatch more = new CountDownLatch(1);
        Fx.run(() -> tasks.<Boolean>fetch(progress -> held(work)).onDone(done -> tasks.<Boolean>fetch(progress -> held(more))));
        await(Duration.hours(1));
        work.countDown();
        Fx.await(() -> work.getCount() == 0 && tasks.underWayProperty().get() == 1);
        Fx.run(() -> { });
        assertFalse(Fx.get(stage::isShowing));
        more.countDown();
        Fx.await(stage::isShowing);
    }

    @Test
    void waitsOnlyAMomentForWorkThatLasts() {
        Fx.run(() -> tasks.<Boolean>fetch(progress -> held(work)));
        await(Duration.millis(50));
        Fx.await(stage::isShowing);
    }

    private void await(Duration patience) {
        Fx.run(() -> FirstSight.await(stage, new Workspace(tasks), patience));
    }

    private static boolean held(CountDownLatch latch) throws InterruptedException {
        latch.await();
        return true;
    }
}
