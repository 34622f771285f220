package readout.desktop.speakers;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import readout.desktop.kit.Messages;
import readout.desktop.kit.SideCheckBox;
import readout.desktop.kit.Styles;
import readout.model.Side;

/// A line that filters: a box, a name with a line below it, a bar and a count. A click turns it, `Alt`+click asks for it only.
final class CountedRow extends HBox {

    /// Whether what a line stands for is asked for.
    enum Asked {
        NEITHER, ASKED, LEFT_OUT
    }

    private final Messages messages;
    private final SideCheckBox box;
    private final Label name = Styles.with(new Label(), "speaker-name");
    private final Label below = Styles.with(new Label(), Styles.FAINT, Styles.TINY);
    private final Label note = Styles.with(new Label(), Styles.FAINT, Styles.TINY);
    private final HBox line = new HBox(below, note);
    private final Label count = Styles.with(new Label(), Styles.SOFT, "speaker-count");
    private final RateBar bar;
    private Asked asked = Asked.NEITHER;

    /// @param turn run on a click, or on the space bar
    /// @param only run on a click with `Alt`
    CountedRow(Side side, Messages messages, Runnable turn, Runnable only) {
        this.messages = messages;
        box = new SideCheckBox("", side);
        box.setMouseTransparent(true);
        box.setOnAction(event -> {
            show(asked);
            turn.run();
        });
        bar = new RateBar(side);
        VBox words = Styles.with(new VBox(name, line, bar), "speaker-words");
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        note.setMinWidth(USE_PREF_SIZE);
        Styles.with(this, "speaker-row").getChildren().addAll(box, words, count);
        setAccessibleRole(AccessibleRole.PARENT);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                box.requestFocus();
                (event.isAltDown() ? only : turn).run();
            }
        });
    }

    /// Shows what is counted.
    ///
    /// @param title  the name
    /// @param told   stands below the name, shortened where there is no room; empty for no line and no bar below the name
    /// @param noted  stands behind that and is never shortened
    /// @param number how many
    /// @param rate   what part of the most there is, 0 to 1
    void show(String title, String told, String noted, int number, double rate) {
        name.setText(title);
        below.setText(told);
        note.setText(noted);
        List.of(line, bar).forEach(node -> {
            node.setVisible(!told.isEmpty());
            node.setManaged(!told.isEmpty());
        });
        count.setText(messages.number(number));
        bar.setRate(rate);
        speak();
    }

    /// Shows whether it is asked for.
    void show(Asked state) {
        asked = state;
        box.setSelected(state != Asked.NEITHER);
        box.setOut(state == Asked.LEFT_OUT);
        name.getStyleClass().remove(Styles.OUT);
        if (state == Asked.LEFT_OUT) {
            name.getStyleClass().add(Styles.OUT);
        }
        speak();
    }

    Asked asked() {
        return asked;
    }

    private void speak() {
        box.setAccessibleText(name.getText() + ", " + count.getText() + ", " + messages.word(asked));
    }
}
