package readout.desktop.transcript;

import javafx.scene.Group;
import javafx.scene.text.TextFlow;

/// Something drawn with a paragraph that is no part of its words: it follows the paragraph's layout and takes no room in it.
abstract class FlowDecoration extends Group {

    private TextFlow flow;

    FlowDecoration() {
        setManaged(false);
        setMouseTransparent(true);
        parentProperty().subscribe(parent -> {
            if (parent instanceof TextFlow into && into != flow) {
                flow = into;
                flow.widthProperty().subscribe(width -> follow());
                flow.needsLayoutProperty().subscribe(needed -> follow());
            }
        });
    }

    private void follow() {
        if (flow.getWidth() > 0 && !flow.isNeedsLayout()) {
            place(flow);
        }
    }

    /// Draws anew, in the coordinates of the paragraph.
    abstract void place(TextFlow paragraph);
}
