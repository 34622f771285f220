package readout.desktop.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// The spellings of a person's name, each of which can be split off or taken out, and a field for one more.
final class SpellingRows extends VBox {

    private final Messages messages;
    private final Runnable committed;
    private final Consumer<String> split;
    private final VBox lines = new VBox();
    private final TextField more = new TextField();
    private List<String> spellings = List.of();
    private Set<String> joined = Set.of();

    /// @param committed run when a spelling was added or taken out
    /// @param split     gets a spelling that is somebody else
    SpellingRows(Messages messages, Runnable committed, Consumer<String> split) {
        this.messages = messages;
        this.committed = committed;
        this.split = split;
        more.setPromptText(messages.text("speakers.form.add-spelling"));
        more.setAccessibleText(messages.text("speakers.form.add-spelling"));
        more.setId("person-add-spelling");
        more.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keepTyped();
                event.consume();
            }
        });
        more.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                keepTyped();
            }
        });
        Styles.with(this, "spelling-box").getChildren().addAll(lines, more);
    }

    /// Shows spellings.
    ///
    /// @param ofJoined those of people joined into this one, which can only be split off
    void show(List<String> shown, Set<String> ofJoined) {
        joined = Set.copyOf(ofJoined);
        spellings = List.copyOf(shown);
        lines.getChildren().setAll(spellings.stream().map(this::line).toList());
    }

    /// Adds what is typed, if anything is.
    void keepTyped() {
        add(more.getText().strip());
    }

    /// Whether nothing is typed that is not added yet.
    boolean isSaved() {
        return more.getText().isEmpty();
    }

    List<String> spellings() {
        return spellings;
    }

    private Node line(String spelling) {
        Label text = new Label(spelling);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        Node scissors = Icons.button(Feather.SCISSORS, messages.text("speakers.form.split", spelling), () -> split.accept(spelling));
        scissors.getStyleClass().add("spelling-split");
        Node cross = Icons.button(Feather.X, messages.text("speakers.form.remove-spelling", spelling), () -> remove(spelling));
        cross.setVisible(!joined.contains(spelling));
        return Styles.with(new HBox(text, scissors, cross), "spelling-line");
    }

    private void add(String spelling) {
        more.clear();
        if (!spelling.isEmpty() && !spellings.contains(spelling)) {
            List<String> all = new ArrayList<>(spellings);
            all.add(spelling);
            show(all, joined);
            committed.run();
        }
    }

    private void remove(String spelling) {
        show(spellings.stream().filter(each -> !each.equals(spelling)).toList(), joined);
        more.requestFocus();
        committed.run();
    }
}
