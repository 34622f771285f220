package readout.desktop.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.ErrorReport;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// The line under the bar that tells in plain words what went wrong, or that something was done for the analyst.
final class NoticeBar {

    private final Messages messages;
    private final Label sentence = new Label();
    private final HBox bar = Styles.with(new HBox(), Styles.NOTICE);
    private final Region gap = new Region();

    NoticeBar(Messages messages) {
        this.messages = messages;
        sentence.setWrapText(true);
        HBox.setHgrow(gap, Priority.ALWAYS);
        hide();
    }

    Node node() {
        return bar;
    }

    /// Tells something.
    void tell(String words) {
        show(words, false, Optional.empty());
    }

    /// Tells something that one may do something about.
    ///
    /// @param act what may be done
    void tell(String words, String act, Runnable action) {
        show(words, false, Optional.of(link(act, action)));
    }

    /// Tells that something could not be done.
    void warn(String words) {
        show(words, true, Optional.empty());
    }

    /// Tells that something could not be done, and offers to do something about it.
    void offer(String words, String what, Runnable action) {
        show(words, true, Optional.of(link(what, () -> {
            hide();
            action.run();
        })));
    }

    /// Tells of a failure, with details to copy.
    void report(String words, ErrorReport report) {
        show(words, true, Optional.of(link(messages.text("app.notice.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words + "\n\n" + report.details());
            Clipboard.getSystemClipboard().setContent(content);
        })));
    }

    /// The sentence shown, empty if none is.
    String sentence() {
        return bar.isVisible() ? sentence.getText() : "";
    }

    private static Button link(String text, Runnable action) {
        Button link = Styles.with(new Button(text), Styles.LINK);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }

    private void show(String words, boolean bad, Optional<Node> action) {
        sentence.setText(words);
        bar.getStyleClass().remove(Styles.BAD);
        if (bad) {
            bar.getStyleClass().add(Styles.BAD);
        }
        bar.getChildren().setAll(Icons.of(bad ? Feather.ALERT_CIRCLE : Feather.INFO), sentence, gap);
        action.ifPresent(bar.getChildren()::add);
        bar.getChildren().add(Icons.button(Feather.X, messages.text("app.notice.close"), this::hide));
        bar.setVisible(true);
        bar.setManaged(true);
    }

    private void hide() {
        bar.setVisible(false);
        bar.setManaged(false);
    }
}
