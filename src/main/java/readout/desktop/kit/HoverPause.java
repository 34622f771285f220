package readout.desktop.kit;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Tells when the pointer has rested on a node, and when it leaves or presses there.
public final class HoverPause {

    private static final Duration REST = Duration.millis(600);

    /// @param rested run once the pointer has rested
    /// @param left   run when it goes or presses, rested or not
    public HoverPause(Node node, Runnable rested, Runnable left) {
        PauseTransition pause = new PauseTransition(REST);
        pause.setOnFinished(event -> rested.run());
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> pause.playFromStart());
        for (var type : List.of(MouseEvent.MOUSE_EXITED, MouseEvent.MOUSE_PRESSED)) {
            node.addEventHandler(type, event -> {
                pause.stop();
                left.run();
            });
        }
    }
}
