package readout.desktop.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.CommandRegistry;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Workspace;

/// What stands in the reader's place while there is nothing to read: how to get an archive, or how to fill an empty one.
final class StartPlace {

    private static final int MOST_RECENT = 5;

    private final Workspace workspace;
    private final Holdings holdings;
    private final CommandRegistry commands;
    private final SettingsKeeper settings;
    private final ArchiveActs archives;
    private final Messages messages;
    private final BooleanBinding needed;
    private final VBox place = Styles.with(new VBox(), Styles.EMPTY, Styles.PAGE, "start-place");

    StartPlace(Workspace workspace, Holdings holdings, CommandRegistry commands, SettingsKeeper settings, ArchiveActs archives, Messages messages) {
        this.workspace = workspace;
        this.holdings = holdings;
        this.commands = commands;
        this.settings = settings;
        this.archives = archives;
        this.messages = messages;
        needed = Bindings.createBooleanBinding(this::isNeeded, workspace.archiveProperty(), workspace.tasks().shown(), holdings.countsProperty(),
                workspace.selection().meetingProperty(), workspace.documentProperty());
        Attachments.whileShown(place, this::attach);
    }

    Node node() {
        return place;
    }

    /// Whether there is nothing to read and nothing on its way.
    BooleanBinding neededProperty() {
        return needed;
    }

    private boolean isNeeded() {
        if (workspace.archiveProperty().get().isEmpty()) {
            return workspace.tasks().shown().isEmpty();
        }
        return holdings.countsProperty().get().filter(counts -> counts.documents() == 0).isPresent()
                && workspace.selection().meetingProperty().get().isEmpty() && workspace.documentProperty().get().isEmpty();
    }

    private Subscription attach() {
        return new Attachments().on(workspace.archiveProperty(), open -> show()).on(settings.property(), now -> show());
    }

    private void show() {
        if (workspace.archiveProperty().get().isPresent()) {
            place.getChildren().setAll(parts(Feather.DOWNLOAD, "app.start.empty", "app.start.empty-hint", "importing.files", "importing.folder", "importing.paste"));
        } else {
            place.getChildren().setAll(parts(Feather.ARCHIVE, "app.start.none", "app.start.none-hint", "app.archive-open", "app.archive-new"));
            List<Path> recent = settings.get().recent();
            if (!recent.isEmpty()) {
                VBox list = Styles.with(new VBox(Styles.with(new Label(messages.text("app.archive-recent")), Styles.FAINT, Styles.SMALL)), "start-recent");
                recent.stream().limit(MOST_RECENT).forEach(file -> list.getChildren().add(link(file)));
                place.getChildren().add(list);
            }
        }
    }

    private List<Node> parts(Feather icon, String title, String hint, String... acts) {
        FlowPane buttons = Styles.with(new FlowPane(), "start-acts");
        for (String act : acts) {
            Button button = commands.button(act);
            button.setFocusTraversable(true);
            if (buttons.getChildren().isEmpty()) {
                button.getStyleClass().add(Styles.PRIMARY);
            }
            buttons.getChildren().add(button);
        }
        Label words = Styles.with(new Label(messages.text(hint)), "start-hint");
        return new ArrayList<>(List.of(Icons.of(icon), Styles.with(new Label(messages.text(title)), "rd-empty-title"), words, buttons));
    }

    private Node link(Path file) {
        Hyperlink link = new Hyperlink(TitleBar.nameOf(file) + " — " + file.getParent());
        link.setOnAction(event -> archives.onRecent(file));
        return link;
    }
}
