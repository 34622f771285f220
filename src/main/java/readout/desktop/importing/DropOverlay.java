package readout.desktop.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;

/// What shows that files held over the window will be imported, and takes them.
public final class DropOverlay {

    private final Consumer<List<Path>> files;
    private final Consumer<String> text;
    private final Messages messages;
    private final Label title = Styles.with(new Label(), Styles.TITLE, Styles.STRONG);
    private final StackPane overlay;

    /// @param files takes dropped files
    /// @param text  takes dropped text
    public DropOverlay(Messages messages, Consumer<List<Path>> files, Consumer<String> text) {
        this.files = files;
        this.text = text;
        this.messages = messages;
        Label hint = Styles.with(new Label(messages.text("importing.drop.hint")), Styles.SOFT);
        Label kept = Styles.with(new Label(messages.text("importing.drop.kept")), Styles.SOFT);
        VBox box = Styles.with(new VBox(Styles.with(Icons.of(Feather.DOWNLOAD), Styles.ICON_LARGE), title, hint, kept), Styles.DROP);
        box.getChildren().forEach(node -> {
            if (node instanceof Label label) {
                label.setWrapText(true);
                label.setTextAlignment(TextAlignment.CENTER);
            }
        });
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        overlay = new StackPane(Styles.with(new Region(), Styles.VEIL), box);
        overlay.setMouseTransparent(true);
        overlay.setVisible(false);
    }

    /// The overlay, to lie above all panes.
    public Node node() {
        return overlay;
    }

    /// Lets a scene take files and text.
    public void install(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, this::onOver);
        scene.addEventFilter(DragEvent.DRAG_EXITED, drag -> overlay.setVisible(false));
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::onDropped);
    }

    private void onOver(DragEvent drag) {
        if (isFromOutside(drag)) {
            drag.acceptTransferModes(TransferMode.COPY);
            if (!overlay.isVisible()) {
                show(drag.getDragboard().hasFiles() ? drag.getDragboard().getFiles().size() : 0);
            }
            drag.consume();
        }
    }

    /// Shows what a drop would import.
    ///
    /// @param count how many files, 0 for text
    public void show(int count) {
        title.setText(count == 0 ? messages.text("importing.drop.text") : messages.count("importing.drop.files", count));
        overlay.setVisible(true);
    }

    private void onDropped(DragEvent drag) {
        overlay.setVisible(false);
        if (!isFromOutside(drag)) {
            return;
        }
        if (drag.getDragboard().hasFiles()) {
            files.accept(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
        } else {
            text.accept(drag.getDragboard().getString());
        }
        drag.setDropCompleted(true);
        drag.consume();
    }

    private static boolean isFromOutside(DragEvent drag) {
        return drag.getGestureSource() == null && (drag.getDragboard().hasFiles() || drag.getDragboard().hasString());
    }
}
