import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A bare JavaFX window with one word in it: what a start is measured against. It writes the milliseconds from the start of its process
/// to its first laid-out frame, and those its processors worked for it, into the file its argument names, and ends.
public final class HelloWindow extends Application {

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new StackPane(new Label("Hello")), 1440, 900);
        scene.addPostLayoutPulseListener(() -> {
            ProcessHandle.Info process = ProcessHandle.current().info();
            long lasted = Duration.between(process.startInstant().orElseThrow(), Instant.now()).toMillis();
            long worked = process.totalCpuDuration().orElse(Duration.ZERO).toMillis();
            try {
                Files.writeString(Path.of(getParameters().getRaw().getFirst()), lasted + " " + worked + "\n");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            Platform.exit();
        });
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] arguments) {
        launch(arguments);
    }
}
