package readout.desktop.app;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import readout.desktop.kit.Styles;

/// The side beside the reader: the speakers, and below them the meetings.
final class LeftSide {

    private static final double SPEAKERS_PART = 0.66;

    private LeftSide() {
    }

    static Node of(Node speakers, Node meetings) {
        SplitPane side = Styles.with(new SplitPane(speakers, meetings), "left-side");
        side.setOrientation(Orientation.VERTICAL);
        side.setDividerPositions(SPEAKERS_PART);
        return side;
    }
}
