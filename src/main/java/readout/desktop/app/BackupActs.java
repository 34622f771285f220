package readout.desktop.app;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.feather.Feather;
import readout.archive.backups.StoredBackup;
import readout.desktop.kit.Command;
import readout.desktop.kit.CommandGroup;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Workspace;

/// Shows the open archive's backups and goes back to one.
final class BackupActs {

    private final ArchiveDesk desk;
    private final Safekeeping care;
    private final Workspace workspace;
    private final Messages messages;
    private final Center center;

    BackupActs(ArchiveDesk desk, Safekeeping care, Workspace workspace, Messages messages, Center center) {
        this.desk = desk;
        this.care = care;
        this.workspace = workspace;
        this.messages = messages;
        this.center = center;
    }

    Command command() {
        return Command.named(messages, "app.backups", this::onBackups).in(CommandGroup.ARCHIVE).withKeys("Shortcut+Alt+B").withIcon(Feather.CLOCK)
                .when(Bindings.createBooleanBinding(() -> workspace.archiveProperty().get().isPresent(), workspace.archiveProperty()));
    }

    private void onBackups() {
        workspace.archiveProperty().get().ifPresent(archive -> {
            Path file = archive.file();
            workspace.tasks().<List<StoredBackup>>fetch(progress -> care.backups(file)).onDone(backups -> center.show(BackupPage.of(file,
                    care.folderOf(file), backups, messages, backup -> onRestore(backup, file), center::close)));
        });
    }

    private void onRestore(StoredBackup backup, Path file) {
        center.close();
        care.onRestore(backup, file, () -> desk.open(file, () -> { }));
    }
}
