package readout.desktop.app;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The side beside the reader at the right: the quotes, whose place a form takes for as long as it is shown. Of two forms the one opened
/// last stays.
final class RightSide {

    /// A form.
    ///
    /// @param node  seen only while it is in use
    /// @param close puts it away
    record Form(Node node, Runnable close) {
    }

    private RightSide() {
    }

    static Node of(Node quotes, List<Form> forms) {
        StackPane side = new StackPane(quotes);
        for (Form form : forms) {
            side.getChildren().add(form.node());
            form.node().visibleProperty().subscribe((was, shown) -> {
                if (shown) {
                    forms.stream().filter(other -> other != form).forEach(other -> other.close().run());
                }
            });
        }
        quotes.visibleProperty().bind(Bindings.createBooleanBinding(() -> forms.stream().noneMatch(form -> form.node().isVisible()),
                forms.stream().map(form -> form.node().visibleProperty()).toArray(Observable[]::new)));
        return side;
    }
}
