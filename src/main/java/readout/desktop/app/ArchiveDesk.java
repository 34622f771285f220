package readout.desktop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Opening;
import readout.desktop.kit.FxThread;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Work;
import readout.desktop.workspace.Selection;
import readout.desktop.workspace.Workspace;

/// Opens archives and makes new ones, and tells in plain words why one could not be opened.
final class ArchiveDesk {

    private final Workspace workspace;
    private final Messages messages;
    private final Consumer<String> warn;
    private final Consumer<Path> opened;
    private final Consumer<Archive> catalogue;
    private final Safekeeping care;

    /// @param warn      told why an archive could not be opened
    /// @param opened    told which archive was opened
    /// @param catalogue gives a new archive the people and meetings it begins with; called off the FX thread
    /// @param care      told of each archive that is opened or could not be
    ArchiveDesk(Workspace workspace, Messages messages, Consumer<String> warn, Consumer<Path> opened,
                Consumer<Archive> catalogue, Safekeeping care) {
        this.workspace = workspace;
        this.messages = messages;
        this.warn = warn;
        this.opened = opened;
        this.catalogue = catalogue;
        this.care = care;
    }

    /// Opens an archive and then does something with it.
    void open(Path file, Runnable then) {
        begin(messages.text("app.opening", file.getFileName()), file,
                progress -> care.isElsewhere(file) ? Optional.empty() : Optional.of(Archive.open(file, options())), then);
    }

    /// Makes an archive with the catalogue in it, opens it and then does something with it.
    void create(Path file, Runnable then) {
        create(file, archive -> Optional.empty(), then);
    }

    /// Makes an archive with the catalogue and more in it, opens it, shows what the filling tells, and then does something with it.
    ///
    /// @param filling puts more into the archive and may tell what of it to show; called off the FX thread
    void create(Path file, Function<Archive, Optional<Selection.Place>> filling, Runnable then) {
        AtomicReference<Optional<Selection.Place>> shown = new AtomicReference<>(Optional.empty());
        begin(messages.text("app.creating", file.getFileName()), file, progress -> {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Opening opening = Archive.create(file, options());
            if (opening instanceof Opening.Opened(Archive archive, var upgrade)) {
                shown.set(fill(archive, filling));
            }
            return Optional.of(opening);
        }, () -> {
            shown.get().ifPresent(place -> workspace.selection().placeProperty().set(Optional.of(place)));
            then.run();
        });
    }

    private Optional<Selection.Place> fill(Archive archive, Function<Archive, Optional<Selection.Place>> filling) throws IOException {
        boolean whole = false;
        try {
            catalogue.accept(archive);
            Optional<Selection.Place> shown = filling.apply(archive);
            whole = true;
            return shown;
        } finally {
            // Half filled it would be taken for a whole one at the next start.
            if (!whole) {
                archive.close();
                Files.deleteIfExists(archive.file());
            }
        }
    }

    /// @param work comes to nothing where another window has the archive
    private void begin(String title, Path file, Work<Optional<Opening>> work, Runnable then) {
        AtomicReference<Optional<Instant>> changed = new AtomicReference<>(Optional.empty());
        workspace.tasks().<Optional<Opening>>submit(title, progress -> {
            changed.set(Safekeeping.changed(file));
            return work.run(progress);
        }).onDone(come -> come.ifPresentOrElse(opening -> finish(opening, file, changed.get(), then),
                () -> warn.accept(messages.text("app.archive.elsewhere", file.getFileName()))));
    }

    private void finish(Opening opening, Path file, Optional<Instant> changed, Runnable then) {
        switch (opening) {
            case Opening.Opened(Archive archive, var upgrade) -> {
                workspace.open(archive);
                care.onOpened(archive, changed);
                opened.accept(archive.file());
                upgrade.ifPresent(done -> warn.accept(ArchiveWords.of(opening, messages)));
                then.run();
            }
            case Opening refused -> {
                warn.accept(ArchiveWords.of(refused, messages));
                care.onRefused(refused, () -> open(file, then));
            }
        }
    }

    /// The window's own thread is never to wait for the archive.
    private static ArchiveOptions options() {
        return ArchiveOptions.usual().withBeforeAccess(FxThread::forbid);
    }
}
