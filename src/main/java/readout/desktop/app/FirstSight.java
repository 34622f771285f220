package readout.desktop.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import readout.desktop.kit.Attachments;
import readout.desktop.workspace.Workspace;

/// Shows a window at its start once what is read stands in it, so that it is laid out and drawn once instead of piece by piece. Where
/// nothing is to be read, or that lasts, it is shown without.
final class FirstSight {

    private static final Duration PATIENCE = Duration.millis(1200);

    private final Stage stage;
    private final Workspace workspace;
    private final PauseTransition patience;
    private final Attachments watching = new Attachments();

    private FirstSight(Stage stage, Workspace workspace, Duration patience) {
        this.stage = stage;
        this.workspace = workspace;
        this.patience = new PauseTransition(patience);
    }

    /// Shows a filled stage when a document of the archive is to be seen, or no work is under way any more, or that lasts.
    static void await(Stage stage, Workspace workspace) {
        await(stage, workspace, PATIENCE);
    }

    /// The same with another patience.
    static void await(Stage stage, Workspace workspace, Duration patience) {
        new FirstSight(stage, workspace, patience).begin();
    }

    private void begin() {
        patience.setOnFinished(event -> show());
        patience.play();
        watching.on(workspace.documentProperty(), document -> showIfReady())
                .on(workspace.meetingsProperty(), meetings -> showIfReady())
                .on(workspace.tasks().underWayProperty(), count -> showIfReady());
        // The archive is read meanwhile.
        Platform.runLater(() -> stage.getScene().getRoot().applyCss());
    }

    /// What has just come or ended may ask for more in the same turn, and does so first.
    private void showIfReady() {
        Platform.runLater(() -> {
            boolean isRead = workspace.documentProperty().get().isPresent() && !workspace.meetingsProperty().get().isEmpty();
            if (isRead || workspace.tasks().underWayProperty().get() == 0) {
                show();
            }
        });
    }

    private void show() {
        patience.stop();
        watching.unsubscribe();
        stage.show();
    }
}
