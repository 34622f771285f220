package readout.desktop.app;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.importing.ImportModel;
import readout.desktop.importing.ImportPane;
import readout.desktop.importing.ImportReport;
import readout.desktop.kit.Command;
import readout.desktop.kit.CommandRegistry;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Workspace;

/// The ways texts come in, and the report's place in the window: it opens when an import begins, and the analyst may put it away.
final class ImportActs {

    private final ImportModel model;
    private final Workspace workspace;
    private final Messages messages;
    private final Center center;
    private final NoticeBar notices;
    private final ImportPane pane;
    private boolean putAway;

    ImportActs(ImportModel model, Workspace workspace, Messages messages, Center center, NoticeBar notices) {
        this.model = model;
        this.workspace = workspace;
        this.messages = messages;
        this.center = center;
        this.notices = notices;
        pane = new ImportPane(model, workspace, messages, center::close);
        model.reportProperty().subscribe(this::follow);
    }

    List<Command> commands(FileChoice choice) {
        BooleanBinding isOpen = Bindings.createBooleanBinding(() -> workspace.archiveProperty().get().isPresent(), workspace.archiveProperty());
        BooleanBinding hasReport = Bindings.createBooleanBinding(() -> model.reportProperty().get().isPresent(), model.reportProperty());
        BooleanBinding canUndo = Bindings.createBooleanBinding(() -> model.reportProperty().get().filter(ImportReport::canBeUndone).isPresent(),
                model.reportProperty());
        return List.of(
                Command.named(messages, "importing.files", () -> model.onImport(choice.texts())).withKeys("Shortcut+O").withIcon(Feather.DOWNLOAD).when(isOpen),
                Command.named(messages, "importing.folder", () -> choice.folder().ifPresent(folder -> model.onImport(List.of(folder))))
                        .withKeys("Shortcut+Alt+O").withIcon(Feather.FOLDER_PLUS).when(isOpen),
                Command.named(messages, "importing.paste", this::onPaste).withKeys("Shortcut+V", "Shortcut+Shift+V").withIcon(Feather.CLIPBOARD).when(isOpen),
                Command.named(messages, "importing.report", () -> center.turn(pane.node())).withKeys("Shortcut+Shift+I").withIcon(Feather.LIST).when(hasReport),
                Command.named(messages, "importing.undo", model::onUndo).withKeys("Shortcut+Alt+Z").when(canUndo));
    }

    /// The button for the bar, which keeps its icon where there is no room for words.
    Button button(CommandRegistry commands) {
        Button button = commands.button("importing.files");
        button.setGraphic(Icons.of(Feather.DOWNLOAD));
        return button;
    }

    /// Lets a paste mean an import wherever no field takes the text: the reader's page would swallow the key, though it cannot be written in.
    void install(Scene scene, Command paste) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!(scene.getFocusOwner() instanceof TextInputControl) && paste.keys().stream().anyMatch(key -> key.match(event))) {
                event.consume();
                paste.run();
            }
        });
    }

    private void onPaste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.onImport(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            model.onText(clipboard.getString());
        } else {
            notices.warn(messages.text("importing.nothing-to-paste"));
        }
    }

    private void follow(Optional<ImportReport> before, Optional<ImportReport> now) {
        boolean isShown = center.pageProperty().get().filter(pane.node()::equals).isPresent();
        if (now.isPresent() && !now.get().over() && before.filter(last -> !last.over()).isEmpty()) {
            putAway = false;
            center.show(pane.node());
        } else if (now.isPresent() && !now.get().over()) {
            putAway |= !isShown;
        } else if (now.isPresent() && before.filter(last -> !last.over()).isPresent() && (putAway || !isShown)) {
            notices.tell(messages.count("importing.title.over", now.get().lines().size(), messages.number(now.get().count("imported"))),
                    messages.text("importing.show-report"), () -> center.show(pane.node()));
        }
    }
}
