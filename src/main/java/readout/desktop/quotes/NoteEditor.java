package readout.desktop.quotes;

import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// Writes a note in plain text, in place. Leaving it saves it; there is nothing to press.
final class NoteEditor {

    private static final int MOST_LINES = 14;
    private static final double CHARACTERS_A_LINE = 40;

    private final TextArea area = Styles.with(new TextArea(), "quote-note-editor");
    private StringProperty writing;

    /// @param leave runs when the analyst leaves the note
    NoteEditor(Messages messages, Runnable leave) {
        area.setWrapText(true);
        area.setPromptText(messages.text("quotes.note.prompt"));
        area.setAccessibleText(messages.text("quotes.note.prompt"));
        area.textProperty().subscribe(this::grow);
        area.focusedProperty().subscribe((before, focused) -> {
            if (!focused && area.getScene() != null && area.getScene().getWindow() != null && area.getScene().getWindow().isFocused()) {
                leave.run();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                leave.run();
                key.consume();
            }
        });
    }

    Node node() {
        return area;
    }

    /// Writes into `text`; called again for the same text it changes nothing.
    void write(StringProperty text) {
        if (writing != text) {
            if (writing != null) {
                area.textProperty().unbindBidirectional(writing);
            }
            writing = text;
            area.textProperty().bindBidirectional(text);
            area.positionCaret(area.getLength());
            Platform.runLater(area::requestFocus);
        }
    }

    /// As high as its lines need, up to a bound.
    private void grow(String text) {
        long lines = text == null ? 1 : text.lines().mapToLong(line -> 1 + (long) (line.length() / CHARACTERS_A_LINE)).sum() + (text.endsWith("\n") ? 1 : 0);
        area.setPrefRowCount((int) Math.clamp(lines + 1, 3, MOST_LINES));
    }
}
