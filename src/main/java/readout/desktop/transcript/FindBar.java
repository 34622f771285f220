package readout.desktop.transcript;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// The field above the page that finds words in it.
final class FindBar {

    private final HBox bar;

    FindBar(TranscriptModel model, Messages messages) {
        TextField field = new TextField();
        field.setPromptText(messages.text("transcript.find.prompt"));
        field.setAccessibleText(messages.text("transcript.find.prompt"));
        field.textProperty().bindBidirectional(model.findTextProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        Label count = Styles.with(new Label(), Styles.SOFT, Styles.SMALL);
        count.textProperty().bind(Bindings.createStringBinding(() -> counted(model, messages), model.currentProperty(), model.marksProperty()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, model));
        bar = Styles.with(new HBox(Icons.of(Feather.SEARCH), field, count,
                Icons.button(Feather.CHEVRON_UP, messages.text("transcript.find.previous"), model::onPreviousHit),
                Icons.button(Feather.CHEVRON_DOWN, messages.text("transcript.find.next"), model::onNextHit),
                Icons.button(Feather.X, messages.text("transcript.find.close"), model::onCloseFind)), "transcript-find");
        bar.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                field.requestFocus();
                field.selectAll();
            }
        });
    }

    Node node() {
        return bar;
    }

    private static void onKey(KeyEvent key, TranscriptModel model) {
        if (key.getCode() == KeyCode.ESCAPE) {
            model.onCloseFind();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            if (key.isShiftDown()) {
                model.onPreviousHit();
            } else {
                model.onNextHit();
            }
            key.consume();
        }
    }

    private static String counted(TranscriptModel model, Messages messages) {
        int hits = model.shownHits().size();
        if (model.findTextProperty().get().isBlank()) {
            return "";
        }
        return hits == 0 ? messages.text("transcript.find.none")
                : messages.text("transcript.find.position", model.currentProperty().get() + 1, hits);
    }
}
