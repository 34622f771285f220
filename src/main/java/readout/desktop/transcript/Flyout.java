package readout.desktop.transcript;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import readout.desktop.kit.Styles;

/// A small box that opens in the reader below what it is about, is done with in one step, and goes away by Escape or a click elsewhere.
class Flyout extends VBox {

    private Consumer<Flyout> leave = flyout -> { };

    /// @param title what is told here
    Flyout(String title) {
        Styles.with(this, Styles.FLOAT, "reader-flyout");
        getChildren().add(Styles.with(new Label(title), Styles.STRONG, "reader-flyout-title"));
        setAccessibleText(title);
    }

    /// What is done once it stands in the window: the focus goes where one types.
    void opened() {
    }

    /// Goes away.
    final void hide() {
        leave.accept(this);
    }

    final void onHide(Consumer<Flyout> action) {
        leave = action;
    }

    /// Puts more below what is there.
    final void add(Node... more) {
        getChildren().addAll(more);
    }

    /// A line that tells how a value is known.
    static Label reason(String words) {
        Label why = Styles.with(new Label(words), Styles.SOFT, Styles.SMALL, "reader-flyout-why");
        why.setWrapText(true);
        return why;
    }
}
