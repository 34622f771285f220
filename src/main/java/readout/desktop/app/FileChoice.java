package readout.desktop.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import readout.desktop.kit.Messages;

/// Asks the analyst for files, as the system does it.
interface FileChoice {

    /// An archive to open.
    Optional<Path> archive();

    /// Where to put an archive.
    ///
    /// @param title     what for
    /// @param suggested its folder and name
    Optional<Path> place(String title, Path suggested);

    /// Where to put a file of any kind.
    default Optional<Path> file(String title, Path suggested) {
        return place(title, suggested);
    }

    /// Texts to import; empty if none.
    List<Path> texts();

    /// A folder of texts to import.
    Optional<Path> folder();

    /// With the system's own dialogs.
    static FileChoice bySystem(Window owner, Messages messages) {
        return new FileChoice() {

            @Override
            public Optional<Path> archive() {
                return Optional.ofNullable(chooser(messages.text("app.archive-open")).showOpenDialog(owner)).map(File::toPath);
            }

            @Override
            public Optional<Path> place(String title, Path suggested) {
                return save(chooser(title), suggested).map(FileChoice::ended);
            }

            @Override
            public Optional<Path> file(String title, Path suggested) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                return save(chooser, suggested);
            }

            private Optional<Path> save(FileChooser chooser, Path suggested) {
                Path folder = suggested.toAbsolutePath().getParent();
                if (Files.isDirectory(folder)) {
                    chooser.setInitialDirectory(folder.toFile());
                }
                chooser.setInitialFileName(suggested.getFileName().toString());
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }

            @Override
            public List<Path> texts() {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(messages.text("importing.files"));
                List<File> chosen = chooser.showOpenMultipleDialog(owner);
                return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
            }

            @Override
            public Optional<Path> folder() {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(messages.text("importing.folder"));
                return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
            }

            private FileChooser chooser(String title) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("app.archive-kind"), "*.readout"));
                return chooser;
            }
        };
    }

    /// With the ending of archives, if it has none.
    private static Path ended(Path file) {
        return StartFiles.isArchive(file) ? file : file.resolveSibling(file.getFileName() + ".readout");
    }
}
