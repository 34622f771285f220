package readout.desktop.kit;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A section's heading in small capitals, with what belongs to it at the right end.
public final class Heading extends HBox {

    /// @param text  the heading as one would say it; it is drawn in capitals
    /// @param notes links or labels at the right end
    public Heading(String text, Locale locale, Node... notes) {
        getStyleClass().add("rd-heading");
        Label heading = Styles.with(new Label(text.toUpperCase(locale)), "rd-heading-text");
        heading.setAccessibleText(text);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(heading, gap);
        for (Node note : notes) {
            getChildren().add(Styles.with(note, "rd-heading-note"));
        }
    }
}
