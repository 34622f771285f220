package readout.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// A filter that stands, in a word or two, with a small cross that clears it.
public final class Chip extends HBox {

    private final Label label = new Label();

    /// @param text      the filter, as the analyst would say it
    /// @param clearName what the cross does, read aloud
    /// @param clear     run when the cross is pressed
    public Chip(String text, String clearName, Runnable clear) {
        getStyleClass().add("rd-chip");
        label.setText(text);
        label.setMinWidth(USE_PREF_SIZE);
        Button cross = new Button(null, Icons.of(Feather.X));
        cross.getStyleClass().setAll("rd-chip-clear");
        cross.setAccessibleText(clearName);
        cross.setOnAction(event -> clear.run());
        getChildren().addAll(label, cross);
        setMaxHeight(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
    }

    /// What it says.
    public String text() {
        return label.getText();
    }
}
