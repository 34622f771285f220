package readout.desktop.app;

import java.nio.file.Files;
import java.nio.file.Path;
import readout.desktop.kit.Messages;

/// The archive a start is about: the one it was given, or the one opened last, or the one made at the first start.
///
/// @param file  the archive
/// @param isNew whether it is the first start's and has yet to be made
record StartArchive(Path file, boolean isNew) {

    static StartArchive of(StartFiles files, Settings settings, Places places, Messages messages) {
        Path first = places.data().resolve(messages.text("app.first-archive") + ".readout");
        return files.archive().or(() -> settings.recent().stream().filter(Files::exists).findFirst())
                .map(file -> new StartArchive(file, false))
                .orElseGet(() -> new StartArchive(first, !Files.exists(first)));
    }
}
