package readout.desktop.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What a screen reader is given in place of the drawn marks: a node for each, made when it is asked for. Only the last few are kept, so
/// that very many marks cost nothing.
final class MarkNodes {

    private static final int MOST = 200;

    /// What the marks are to a screen reader.
    interface Marks {
        /// The mark in one sentence.
        String spoken(int mark);

        /// Where it is drawn, or `null` if it is out of sight.
        Placed place(int mark);

        boolean isSelected(int mark);

        /// Gives it the focus and brings it into sight.
        void focus(int mark);

        void open(int mark);
    }

    private final ObservableList<Node> children;
    private final Marks marks;
    private final Map<Integer, MarkNode> nodes = new LinkedHashMap<>(16, 0.75f, true);

    /// @param children where the nodes are put
    MarkNodes(ObservableList<Node> children, Marks marks) {
        this.children = children;
        this.marks = marks;
    }

    /// The node of a mark.
    Node of(int mark) {
        MarkNode node = nodes.computeIfAbsent(mark, index -> {
            MarkNode made = new MarkNode(index);
            children.add(made);
            return made;
        });
        if (nodes.size() > MOST) {
            var eldest = nodes.entrySet().iterator();
            children.remove(eldest.next().getValue());
            eldest.remove();
        }
        node.place();
        return node;
    }

    /// Puts all nodes where their marks are now.
    void place() {
        nodes.values().forEach(MarkNode::place);
    }

    /// Forgets all nodes, since the marks are others now.
    void clear() {
        children.removeAll(nodes.values());
        nodes.clear();
    }

    private final class MarkNode extends Region {

        private final int mark;

        MarkNode(int mark) {
            this.mark = mark;
            setManaged(false);
            setMouseTransparent(true);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
        }

        void place() {
            Placed at = marks.place(mark);
            if (at != null) {
                resizeRelocate(at.left(), at.y() - at.radius(), at.right() - at.left(), 2 * at.radius());
            }
            setAccessibleText(marks.spoken(mark));
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case TEXT -> marks.spoken(mark);
                case INDEX -> mark;
                case SELECTED -> marks.isSelected(mark);
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case REQUEST_FOCUS -> marks.focus(mark);
                case FIRE -> marks.open(mark);
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
