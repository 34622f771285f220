package readout.desktop.kit;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of undo and redo inside a form: a field takes back what is typed in it; where nothing is typed that is not saved yet, the
/// last edit is taken back instead.
public final class UndoKeys {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

    private UndoKeys() {
    }

    /// Lets the keys reach the edits.
    ///
    /// @param saved whether nothing is typed that is not saved
    public static void install(Node form, BooleanSupplier saved, Runnable undo, Runnable redo) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean again = REDO.match(event) || REDO_TOO.match(event);
            if ((again || UNDO.match(event)) && saved.getAsBoolean()) {
                (again ? redo : undo).run();
                event.consume();
            }
        });
    }
}
