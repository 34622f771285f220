package readout.desktop.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.Archive;
import readout.archive.Backup;
import readout.desktop.kit.Command;
import readout.desktop.kit.CommandGroup;
import readout.desktop.kit.CommandRegistry;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Workspace;

/// What can be done with archives as a whole: make, open, copy, close.
final class ArchiveActs {

    private final ArchiveDesk desk;
    private final Workspace workspace;
    private final Messages messages;
    private final SettingsKeeper settings;
    private final FileChoice choice;
    private final NoticeBar notices;
    private final Path home;
    private final BooleanBinding isOpen;

    /// @param home the folder new archives are put in unless the analyst says otherwise
    ArchiveActs(ArchiveDesk desk, Workspace workspace, Messages messages, SettingsKeeper settings, FileChoice choice, NoticeBar notices,
                Path home) {
        this.desk = desk;
        this.workspace = workspace;
        this.messages = messages;
        this.settings = settings;
        this.choice = choice;
        this.notices = notices;
        this.home = home;
        isOpen = Bindings.createBooleanBinding(() -> workspace.archiveProperty().get().isPresent(), workspace.archiveProperty());
    }

    /// The commands.
    List<Command> commands() {
        return List.of(
                act("app.archive-new", this::onNew).withKeys("Shortcut+Shift+N").withIcon(Feather.FILE_PLUS),
                act("app.archive-open", this::onOpen).withKeys("Shortcut+Shift+O").withIcon(Feather.FOLDER),
                act("app.archive-copy", this::onCopy).withKeys("Shortcut+Shift+S").withIcon(Feather.COPY).when(isOpen),
                act("app.archive-close", workspace::close).withKeys("Shortcut+W").withIcon(Feather.X).when(isOpen));
    }

    /// The menu that bears the archive's name.
    MenuButton menu(CommandRegistry commands) {
        Menu recent = new Menu(messages.text("app.archive-recent"));
        settings.property().subscribe(now -> recent.getItems().setAll(now.recent().stream().map(this::recent).toList()));
        recent.disableProperty().bind(Bindings.isEmpty(recent.getItems()));
        MenuButton menu = new MenuButton();
        menu.setAccessibleText(messages.text("app.archive-menu"));
        menu.getItems().addAll(commands.menuItem("app.archive-new"), commands.menuItem("app.archive-open"), recent, new SeparatorMenuItem(),
                commands.menuItem("app.archive-copy"), commands.menuItem("app.archive-check"), new SeparatorMenuItem(), commands.menuItem("app.archive-close"));
        return menu;
    }

    /// Opens an archive that was open before.
    void onRecent(Path file) {
        desk.open(file, () -> { });
    }

    private void onNew() {
        choice.place(messages.text("app.archive-new"), home.resolve(messages.text("app.archive-new-name") + ".readout"))
                .ifPresent(file -> desk.create(file, () -> notices.tell(messages.text("app.archive-made", TitleBar.nameOf(file)))));
    }

    private void onOpen() {
        choice.archive().ifPresent(file -> desk.open(file, () -> { }));
    }

    private void onCopy() {
        Optional<Archive> open = workspace.archiveProperty().get();
        Path suggested = open.map(Archive::file).map(file -> file.resolveSibling(messages.text("app.archive-copy-name", TitleBar.nameOf(file)) + ".readout")).orElse(home);
        choice.place(messages.text("app.archive-copy"), suggested).ifPresent(target ->
                open.ifPresent(archive -> workspace.tasks().submit(messages.text("app.archive-copying"), progress -> archive.backup(target))
                        .onDone(this::tell)));
    }

    private void tell(Backup backup) {
        switch (backup) {
            case Backup.Made(Path file, long bytes) -> notices.tell(messages.text("app.archive-copied", file, megabytes(bytes)));
            case Backup.NotMade(Path file, String why) -> notices.warn(messages.text("app.archive-not-copied", file, ArchiveWords.reason(why, messages)));
        }
    }

    private String megabytes(long bytes) {
        return String.format(messages.locale(), "%.1f", bytes / 1_000_000.0);
    }

    private Command act(String key, Runnable action) {
        return Command.named(messages, key, action).in(CommandGroup.ARCHIVE);
    }

    private MenuItem recent(Path file) {
        MenuItem item = new MenuItem(TitleBar.nameOf(file) + " — " + file.getParent());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> onRecent(file));
        return item;
    }
}
