package readout.desktop.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The files the program was started with: at most one archive, and texts to import into it.
///
/// @param archive the archive to open
/// @param texts   files to import
public record StartFiles(Optional<Path> archive, List<Path> texts) {

    private static final String ENDING = ".readout";

    /// Tells archives from texts by their ending; of several archives the last is opened.
    public static StartFiles of(List<Path> files) {
        Optional<Path> archive = files.stream().filter(StartFiles::isArchive).reduce((before, last) -> last);
        return new StartFiles(archive, files.stream().filter(file -> !isArchive(file)).toList());
    }

    /// Whether a file is an archive by its ending.
    public static boolean isArchive(Path file) {
        return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
