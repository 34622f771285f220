package readout.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.Incoming;

/// Finds the files of an import: those named, and those in the folders named, by name. Hidden ones in folders are passed over, a
/// link that leads back into its own folder is not followed, and a file that is met twice is taken once.
final class FileWalk {

    private final Path archive;
    private final Set<Object> seen = new HashSet<>();
    private final List<FoundFile> files = new ArrayList<>();
    private final List<Incoming> refused = new ArrayList<>();

    /// Walks through `roots` in their order.
    ///
    /// @param archive the archive's own file, which is not imported into itself
    FileWalk(List<Path> roots, Path archive) {
        this.archive = archive.toAbsolutePath().normalize();
        for (Path root : roots) {
            int from = files.size();
            walk(root);
            files.subList(from, files.size()).sort(Comparator.comparing(FoundFile::name));
        }
    }

    /// The files found.
    List<FoundFile> files() {
        return files;
    }

    /// What was named or met and cannot be opened.
    List<Incoming> refused() {
        return refused;
    }

    private void walk(Path root) {
        if (Files.notExists(root)) {
            refuse(root, "There is no such file.");
            return;
        }
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(root));
        } catch (IOException e) {
            refuse(root, "The folder cannot be read.");
        }
    }

    private void refuse(Path path, String sentence) {
        refused.add(new Incoming.Refused(path.toString(), new ImportOutcome.Failed(sentence)));
    }

    private void skip(Path path, String sentence) {
        refused.add(new Incoming.Refused(path.toString(), new ImportOutcome.Skipped(sentence)));
    }

    private static boolean isHidden(Path path) {
        try {
            Path name = path.getFileName();
            return name != null && (name.toString().startsWith(".") || name.toString().equals("__MACOSX") || Files.isHidden(path));
        } catch (IOException e) {
            // What cannot even be asked is met again when it is opened, and told then.
            return false;
        }
    }

    /// The archive, or a file that SQLite keeps beside it.
    private boolean isTheArchive(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.equals(archive) || archive.getParent().equals(absolute.getParent())
                && Set.of(archive.getFileName() + "-wal", archive.getFileName() + "-shm").contains(absolute.getFileName().toString());
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Object identity = attributes.fileKey() != null ? attributes.fileKey() : file.toAbsolutePath().normalize();
            if (!file.equals(root) && isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (isTheArchive(file)) {
                skip(file, "This is the archive itself.");
            } else if (!attributes.isRegularFile()) {
                skip(file, "This is no ordinary file.");
            } else if (seen.add(identity)) {
                files.add(FoundFile.at(file, attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (!(failure instanceof FileSystemLoopException)) {
                refuse(file, "The file cannot be opened.");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            if (failure != null) {
                refuse(folder, "The folder cannot be read to its end.");
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
