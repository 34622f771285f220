package readout.desktop.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;

/// Shows who a name stands for, for as long as one points at it.
public interface PersonPeek {

    /// Shows the card of a person beside what one points at; the card of another goes.
    ///
    /// @param owner    what is pointed at
    /// @param onScreen where that is, in screen pixels
    /// @param person   the person's code
    void show(Node owner, Bounds onScreen, String person);

    /// Takes the card away.
    void hide();
}
