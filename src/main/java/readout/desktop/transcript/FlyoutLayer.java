package readout.desktop.transcript;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// The layer above the reader in which flyouts open, one at a time.
final class FlyoutLayer {

    private static final double AWAY = 4;

    private final Pane layer = new Pane();
    private Subscription watching = Subscription.EMPTY;
    private Node before;

    FlyoutLayer() {
        layer.setPickOnBounds(false);
    }

    Node node() {
        return layer;
    }

    /// Whether one is open.
    boolean isOpen() {
        return !layer.getChildren().isEmpty();
    }

    /// Opens a flyout below a node, or where there is no room above or beside it.
    void show(Flyout flyout, Node below) {
        show(flyout, below.localToScene(below.getBoundsInLocal()));
    }

    /// Opens a flyout below a stretch of the scene, or where there is no room above or beside it.
    void show(Flyout flyout, Bounds below) {
        close();
        Bounds at = layer.sceneToLocal(below);
        flyout.onHide(done -> close());
        before = layer.getScene().getFocusOwner();
        layer.getChildren().setAll(flyout);
        watching = watch(layer.getScene(), flyout);
        flyout.opened();
        flyout.heightProperty().subscribe(height -> place(flyout, at));
        place(flyout, at);
    }

    /// Takes away what is open.
    void close() {
        if (isOpen()) {
            watching.unsubscribe();
            layer.getChildren().clear();
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
        }
    }

    private void place(Flyout flyout, Bounds at) {
        flyout.applyCss();
        flyout.autosize();
        double below = at.getMaxY() + AWAY;
        double above = at.getMinY() - AWAY - flyout.getHeight();
        boolean fitsBelow = below + flyout.getHeight() <= layer.getHeight();
        boolean beside = !fitsBelow && above < 0;
        double x = Math.clamp(beside ? at.getMaxX() + AWAY : at.getMinX(), AWAY, Math.max(AWAY, layer.getWidth() - flyout.getWidth() - AWAY));
        double y = fitsBelow ? below : beside ? Math.max(AWAY, layer.getHeight() - flyout.getHeight() - AWAY) : above;
        flyout.relocate(Math.round(x), Math.round(y));
    }

    private Subscription watch(Scene scene, Flyout flyout) {
        EventHandler<MouseEvent> elsewhere = press -> {
            if (!flyout.contains(flyout.sceneToLocal(press.getSceneX(), press.getSceneY()))) {
                before = null;
                close();
            }
        };
        EventHandler<KeyEvent> escape = key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        };
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        return () -> {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        };
    }
}
