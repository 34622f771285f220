package readout.desktop.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import readout.desktop.kit.Messages;

/// The archive a start is about: the one it was given, or the one opened last, or the one made at the first start.
///
/// @param file  the archive
/// @param isNew whether it is the first start's and has yet to be made
record StartArchive(Path file, boolean isNew) {

    static StartArchive of(StartFiles files, Settings settings, Places places, Messages messages) {
        Path first = named(places.data(), messages.text("app.first-archive") + ".readout");
        return files.archive().or(() -> settings.recent().stream().filter(Files::exists).findFirst())
                .map(file -> new StartArchive(file, false))
                .orElseGet(() -> new StartArchive(first, !Files.exists(first)));
    }

    /// The file of that name, or of a plain one where the system's locale cannot write it.
    private static Path named(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            // A POSIX locale knows no dash and no Cyrillic in the names of files; the program must begin all the same.
            return folder.resolve("Readout.readout");
        }
    }
}
