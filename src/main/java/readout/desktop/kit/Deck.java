package readout.desktop.kit;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Nodes that lie upon each other and take turns in being seen. Each enters the scene when it is first to be seen, and stays: what stands
/// in a scene is styled and gets its skins even while it is invisible, and a start would pay for it.
public final class Deck extends StackPane {

    /// What was never seen; nothing else may hold on to it.
    private final Set<Node> waiting = new HashSet<>();

    /// A deck of nodes, each seen while it is visible.
    public Deck(Node... nodes) {
        for (Node node : nodes) {
            add(node);
        }
    }

    /// Adds a node that is seen while it is visible; of two that are, the one that was first seen later lies above.
    public void add(Node node) {
        waiting.add(node);
        node.visibleProperty().subscribe(visible -> {
            if (visible && waiting.remove(node)) {
                getChildren().add(node);
            }
        });
    }
}
