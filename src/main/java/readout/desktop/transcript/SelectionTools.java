package readout.desktop.transcript;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Places a small bar of tools at the selected words: above them or, where there is no room, below.
final class SelectionTools {

    private static final double AWAY = 8;

    private final Pane layer = new Pane();
    private Region tools;

    SelectionTools() {
        layer.setPickOnBounds(false);
    }

    /// The layer over the page in which the tools stand.
    Node node() {
        return layer;
    }

    /// Takes the tools to show, instead of those before.
    void use(Region bar) {
        tools = bar;
        tools.setVisible(false);
        layer.getChildren().setAll(tools);
    }

    boolean isEmpty() {
        return tools == null;
    }

    /// Shows the tools at what is drawn as selected.
    ///
    /// @param selected its bounds in the scene
    void showAt(Bounds selected) {
        Bounds here = layer.sceneToLocal(selected);
        if (tools == null || here == null || here.isEmpty() || here.getMaxY() < 0 || here.getMinY() > layer.getHeight()) {
            hide();
            return;
        }
        tools.setVisible(true);
        tools.applyCss();
        tools.autosize();
        double x = Math.clamp(here.getCenterX() - tools.getWidth() / 2, AWAY, Math.max(AWAY, layer.getWidth() - tools.getWidth() - AWAY));
        double above = here.getMinY() - tools.getHeight() - AWAY;
        double y = above >= 0 ? above : Math.min(here.getMaxY() + AWAY, layer.getHeight() - tools.getHeight() - AWAY);
        tools.relocate(Math.round(x), Math.round(y));
    }

    void hide() {
        if (tools != null) {
            tools.setVisible(false);
        }
    }
}
