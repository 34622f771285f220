package readout.desktop.transcript;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import readout.desktop.kit.Styles;

/// Facts side by side, over as many lines as they need. The last one of a line has no dot behind it, which would part it from nothing.
final class FactLine extends FlowPane {

    private static final PseudoClass LINE_END = PseudoClass.getPseudoClass("line-end");

    FactLine(String... styleClasses) {
        Styles.with(this, styleClasses);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<Node> facts = getManagedChildren();
        for (int i = 0; i < facts.size(); i++) {
            // Facts of a line may differ in height and stand in its middle: the next line begins where one goes back to the left.
            boolean ends = i + 1 == facts.size() || facts.get(i + 1).getLayoutX() <= facts.get(i).getLayoutX();
            facts.get(i).pseudoClassStateChanged(LINE_END, ends);
        }
    }
}
