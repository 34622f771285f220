package readout.desktop.app;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The side beside the reader at the right: the quotes, whose place the form of a meeting takes for as long as it is shown.
final class RightSide {

    private RightSide() {
    }

    static Node of(Node quotes, Node form) {
        quotes.visibleProperty().bind(Bindings.not(form.visibleProperty()));
        return new StackPane(quotes, form);
    }
}
