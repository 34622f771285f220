package readout.desktop.app;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PageFrame;
import readout.desktop.kit.Styles;

/// What the program is, in which version, and what it is made of.
final class AboutPage {

    /// The program's version, as in `pom.xml`.
    static final String VERSION = "1.0.0";
    private static final double ICON = 64;

    private AboutPage() {
    }

    static Node of(Messages messages, Runnable close) {
        ImageView icon = new ImageView(new Image(AboutPage.class.getResource("/readout/icons/readout-128.png").toExternalForm()));
        icon.setFitWidth(ICON);
        icon.setFitHeight(ICON);
        String system = messages.text("app.about.system", System.getProperty("java.version"), System.getProperty("javafx.version", "?"),
                System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"));
        Button copy = new Button(messages.text("app.about.copy"));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Readout " + VERSION + "\n" + system);
            Clipboard.getSystemClipboard().setContent(content);
        });
        VBox words = Styles.with(new VBox(Styles.with(new Label(messages.text("app.about.version", VERSION)), Styles.MEDIUM), wrapped(messages.text("app.about.what")),
                wrapped(messages.text("app.about.network")), wrapped(messages.text("app.about.parts")), Styles.with(wrapped(system), Styles.SOFT, Styles.SMALL), copy), "about-words");
        PageFrame frame = new PageFrame(messages, close).titled(messages.text("app.name")).scrolling(Styles.with(new HBox(icon, words), "about"));
        frame.setId("about");
        frame.setFocusTraversable(true);
        return frame;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
