package readout.desktop.transcript;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// A value to be put right by typing it: Enter saves, what cannot be read is told below the field.
final class TextFlyout extends Flyout {

    /// What can be said of a value.
    ///
    /// @param title  what it is
    /// @param value  what holds now, empty if nothing does
    /// @param why    how that is known
    /// @param prompt how to write it
    record Question(String title, String value, String why, String prompt) {
    }

    private final TextField field = new TextField();
    private final Label wrong = Styles.with(new Label(), Styles.BAD, Styles.SMALL);

    /// @param take takes what was typed, or nothing if there is none, and answers what is wrong with it, if anything
    TextFlyout(Question question, Messages messages, Function<Optional<String>, Optional<String>> take) {
        super(question.title());
        field.setText(question.value());
        field.setPromptText(question.prompt());
        field.setAccessibleText(question.title());
        field.setOnAction(event -> answer(take, Optional.of(field.getText().strip()).filter(text -> !text.isEmpty())));
        field.textProperty().subscribe(text -> tell(Optional.empty()));
        Hyperlink none = Styles.with(new Hyperlink(messages.text("transcript.correct.none")), Styles.LINK, Styles.SMALL);
        none.setOnAction(event -> answer(take, Optional.empty()));
        none.setVisible(!question.value().isEmpty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label enter = Styles.with(new Label(messages.text("transcript.correct.enter")), Styles.FAINT, Styles.SMALL);
        if (!question.why().isEmpty()) {
            add(reason(question.why()));
        }
        add(field, wrong, new HBox(enter, gap, none));
    }

    @Override
    void opened() {
        field.requestFocus();
        field.selectAll();
    }

    private void answer(Function<Optional<String>, Optional<String>> take, Optional<String> typed) {
        Optional<String> complaint = take.apply(typed);
        tell(complaint);
        if (complaint.isEmpty()) {
            hide();
        }
    }

    private void tell(Optional<String> complaint) {
        wrong.setText(complaint.orElse(""));
        wrong.setManaged(complaint.isPresent());
        wrong.setVisible(complaint.isPresent());
        field.getStyleClass().remove(Styles.WRONG);
        if (complaint.isPresent()) {
            field.getStyleClass().add(Styles.WRONG);
        }
    }
}
