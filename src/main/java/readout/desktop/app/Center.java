package readout.desktop.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The place of the reader, which what a search finds takes for as long as it is shown.
final class Center {

    private Center() {
    }

    static Node of(Node reader, Node search, ObservableValue<Boolean> searching) {
        reader.visibleProperty().bind(searching.map(shown -> !shown));
        search.visibleProperty().bind(searching);
        return new StackPane(reader, search);
    }
}
