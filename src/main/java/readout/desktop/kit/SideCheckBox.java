package readout.desktop.kit;

import javafx.scene.control.CheckBox;
import readout.model.Side;

/// A check box whose box takes the colour of a side once ticked.
public final class SideCheckBox extends CheckBox {

    /// @param text may be empty, if another node beside it tells; then set its accessible text
    public SideCheckBox(String text, Side side) {
        super(text);
        getStyleClass().add(Styles.side(side));
    }

    /// Crossed out instead of ticked: what it stands for is left out.
    public void setOut(boolean out) {
        getStyleClass().remove(Styles.OUT);
        if (out) {
            getStyleClass().add(Styles.OUT);
        }
    }
}
