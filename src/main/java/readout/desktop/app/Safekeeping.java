package readout.desktop.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import readout.archive.Archive;
import readout.archive.Backup;
import readout.archive.Opening;
import readout.archive.backups.BackupShelf;
import readout.archive.backups.Restoring;
import readout.archive.backups.StoredBackup;
import readout.desktop.app.instance.Claim;
import readout.desktop.app.instance.Instances;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Workspace;

/// What is done for an archive's safety without being asked: it is one window's only, it is backed up when it has changed, and the
/// way back to a backup is offered where it cannot be opened.
final class Safekeeping {

    private final Workspace workspace;
    private final Messages messages;
    private final NoticeBar notices;
    private final BackupShelf shelf;
    private final Instances instances;
    private final Consumer<List<Path>> handed;
    private Claim claim = new Claim.Taken();
    private Optional<Path> claimed = Optional.empty();

    /// @param handed given the files a later start hands over; called in a thread of its own
    Safekeeping(Workspace workspace, Messages messages, NoticeBar notices, BackupShelf shelf, Instances instances, Consumer<List<Path>> handed) {
        this.workspace = workspace;
        this.messages = messages;
        this.notices = notices;
        this.shelf = shelf;
        this.instances = instances;
        this.handed = handed;
    }

    /// Whether another window has an archive; it is raised then. Called off the FX thread.
    boolean isElsewhere(Path archive) {
        return !isClaimedHere(archive) && instances.handOver(archive, List.of());
    }

    /// When an archive's file was changed last, if it is there. Called off the FX thread, before it is opened.
    static Optional<Instant> changed(Path archive) {
        try {
            return Optional.of(BackupShelf.changed(archive));
        } catch (IOException e) {
            // It is not there or out of reach; opening it says so.
            return Optional.empty();
        }
    }

    /// Takes an archive that was opened into care.
    ///
    /// @param changed when its file had been changed last before, if it was there before
    void onOpened(Archive archive, Optional<Instant> changed) {
        workspace.tasks().fetch(progress -> {
            claim(archive.file());
            return archive;
        });
        changed.ifPresent(moment -> workspace.tasks().<Optional<Backup>>submit(messages.text("app.backup.task"), progress -> keep(archive, moment))
                .onDone(backup -> backup.filter(Backup.NotMade.class::isInstance).map(Backup.NotMade.class::cast)
                        .ifPresent(not -> notices.warn(messages.text("app.backup.not-made", not.file().getParent(), ArchiveWords.reason(not.why(), messages))))));
    }

    /// Offers the newest backup of an archive that could not be opened because something is wrong with it.
    ///
    /// @param again opens the archive once it is restored
    void onRefused(Opening refusal, Runnable again) {
        boolean lost = refusal instanceof Opening.Damaged || refusal instanceof Opening.Missing || refusal instanceof Opening.NotAnArchive;
        if (lost) {
            workspace.tasks().<List<StoredBackup>>fetch(progress -> shelf.list(refusal.file())).onDone(backups -> backups.stream().findFirst()
                    .ifPresent(newest -> notices.offer(ArchiveWords.of(refusal, messages),
                            messages.text("app.backup.offer", BackupPage.moment(newest, messages)), () -> onRestore(newest, refusal.file(), again))));
        }
    }

    /// Goes back to a backup; the archive is closed for it if it is open, and kept under another name.
    ///
    /// @param again opens the archive once it is restored
    void onRestore(StoredBackup backup, Path archive, Runnable again) {
        if (isOpenHere(archive)) {
            workspace.close();
        }
        workspace.tasks().<Restoring>submit(messages.text("app.backup.restoring"), progress -> shelf.restore(backup, archive)).onDone(restoring -> {
            switch (restoring) {
                case Restoring.Restored(Path aside) -> {
                    again.run();
                    notices.tell(messages.text("app.backup.restored", BackupPage.moment(backup, messages), aside.getFileName()));
                }
                case Restoring.NotRestored(String why) -> {
                    again.run();
                    notices.warn(messages.text("app.backup.not-restored", why));
                }
            }
        });
    }

    /// The backups of an archive and where they are. Called off the FX thread.
    List<StoredBackup> backups(Path archive) {
        try {
            return shelf.list(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the backups of an archive are.
    Path folderOf(Path archive) {
        return shelf.folderOf(archive);
    }

    /// Gives the archive up. Called off the FX thread, or when the program ends.
    synchronized void close() {
        claim.close();
        claim = new Claim.Taken();
        claimed = Optional.empty();
    }

    /// An archive that was closed stays claimed until another is opened, so it may be claimed already.
    private synchronized void claim(Path archive) {
        if (!isClaimedHere(archive)) {
            close();
            claim = instances.claim(archive, handed);
            claimed = Optional.of(archive).filter(file -> claim instanceof Claim.Held);
        }
    }

    private synchronized boolean isClaimedHere(Path archive) {
        return claimed.filter(file -> isSame(file, archive)).isPresent();
    }

    private Optional<Backup> keep(Archive archive, Instant changed) {
        try {
            return shelf.keep(archive, changed);
        } catch (IOException e) {
            return Optional.of(new Backup.NotMade(shelf.folderOf(archive.file()).resolve("?"), "the disk answers \"" + e.getMessage() + "\""));
        }
    }

    private boolean isOpenHere(Path file) {
        return workspace.archiveProperty().get().filter(open -> isSame(open.file(), file)).isPresent();
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
