package readout.desktop.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import readout.desktop.kit.Command;
import readout.desktop.kit.Messages;

/// The way from pane to pane by keys: Alt and a digit for each, F6 to the next.
final class PaneKeys {

    /// A pane one can go to.
    ///
    /// @param key    its command's key among the messages
    /// @param node   the pane
    /// @param unfold brings it into sight where it is folded away
    record Pane(String key, Node node, Runnable unfold) {
    }

    private final List<Pane> panes;

    /// @param panes in the order of their digits
    PaneKeys(List<Pane> panes) {
        this.panes = List.copyOf(panes);
    }

    List<Command> commands(Messages messages) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < panes.size(); i++) {
            Pane pane = panes.get(i);
            commands.add(Command.named(messages, pane.key(), () -> {
                pane.unfold().run();
                focus(pane.node());
            }).withKeys("Alt+" + (i + 1)));
        }
        commands.add(Command.named(messages, "app.next-pane", () -> step(1)).withKeys("F6"));
        commands.add(Command.named(messages, "app.previous-pane", () -> step(-1)).withKeys("Shift+F6"));
        return commands;
    }

    private void step(int by) {
        int at = by > 0 ? -1 : panes.size();
        for (int i = 0; i < panes.size(); i++) {
            if (holdsFocus(panes.get(i).node())) {
                at = i;
            }
        }
        for (int tried = 1; tried <= panes.size(); tried++) {
            if (focus(panes.get(Math.floorMod(at + tried * by, panes.size())).node())) {
                return;
            }
        }
    }

    private static boolean holdsFocus(Node pane) {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        while (owner != null && owner != pane) {
            owner = owner.getParent();
        }
        return owner == pane;
    }

    /// Puts the focus on the first node of a pane that takes it.
    ///
    /// @return whether there is one
    private static boolean focus(Node pane) {
        Optional<Node> target = first(pane);
        target.ifPresent(Node::requestFocus);
        return target.isPresent();
    }

    private static Optional<Node> first(Node pane) {
        if (pane.getScene() == null) {
            return Optional.empty();
        }
        Deque<Node> open = new ArrayDeque<>(List.of(pane));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                return Optional.of(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().reversed().forEach(open::push);
            }
        }
        return Optional.empty();
    }
}
