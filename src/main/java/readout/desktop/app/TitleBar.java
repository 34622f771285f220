package readout.desktop.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import readout.archive.Archive;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;

/// The bar above everything: the program, the archive's name with what can be done with archives, the search, and what is done most.
final class TitleBar {

    private final Workspace workspace;
    private final Messages messages;
    private final MenuButton archive;
    private final HBox bar;
    private final Label name;
    private final List<Node> acts;

    /// The bar's width, in widths of its letters, below which the program's name and the words of buttons with an icon give way.
    private static final double NARROW = 72;

    /// @param archive the menu of archives, which bears the open one's name
    /// @param search  the field in the middle
    /// @param acts    what is done most, at the end
    TitleBar(Workspace workspace, Messages messages, MenuButton archive, Node search, List<Node> acts) {
        this.workspace = workspace;
        this.messages = messages;
        this.archive = Styles.with(archive, Styles.QUIET, "archive-menu");
        Region dot = Styles.with(new Region(), "app-dot");
        Label name = Styles.with(new Label(messages.text("app.name")), Styles.STRONG, "app-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        this.name = name;
        HBox first = Styles.with(new HBox(dot, name, archive), "bar-first");
        HBox last = Styles.with(new HBox(acts.toArray(Node[]::new)), "bar-last");
        last.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(last, Priority.ALWAYS);
        this.acts = acts;
        bar = Styles.with(new HBox(first, search, last), Styles.BAR);
        Attachments.whileShown(bar, this::attach);
    }

    Node node() {
        return bar;
    }

    private Subscription attach() {
        return new Attachments().on(workspace.archiveProperty(), this::tell).on(bar.widthProperty(), width -> fit()).on(name.fontProperty(), font -> fit());
    }

    private void fit() {
        boolean narrow = bar.getWidth() < NARROW * name.getFont().getSize();
        name.setVisible(!narrow);
        name.setManaged(!narrow);
        for (Node act : acts) {
            if (act instanceof Button button && button.getGraphic() != null && button.getText() != null) {
                button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
            }
        }
    }

    private void tell(Optional<Archive> open) {
        archive.setText(open.map(Archive::file).map(TitleBar::nameOf).orElse(messages.text("app.no-archive")));
    }

    /// An archive's name as people say it: its file's, without the ending.
    static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.readout$", "");
    }
}
