package readout.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A page that takes the reader's place for a while: a title, a cross that closes it as the escape key does, a line below, and its content.
public final class PageFrame extends BorderPane {

    private final Label title = Styles.with(new Label(), Styles.TITLE, Styles.STRONG);
    private final VBox head;

    /// @param close takes the page away
    public PageFrame(Messages messages, Runnable close) {
        Styles.with(this, Styles.PAGE, "page-frame");
        title.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = Styles.with(new HBox(title, gap, Icons.button(Feather.X, messages.text("kit.page.close"), close)), "page-first");
        title.setMinWidth(0);
        head = Styles.with(new VBox(first), "page-head");
        setTop(head);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    /// The same with its title.
    public PageFrame titled(String text) {
        title.setText(text);
        setAccessibleText(text);
        return this;
    }

    /// What it is called.
    public String title() {
        return title.getText();
    }

    /// Puts lines below the title.
    public PageFrame below(Node... lines) {
        head.getChildren().addAll(lines);
        return this;
    }

    /// Shows content that scrolls up and down when it is long.
    public PageFrame scrolling(Node content) {
        ScrollPane scroll = Styles.with(new ScrollPane(Styles.with(new VBox(content), "page-content")), "page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        return this;
    }
}
