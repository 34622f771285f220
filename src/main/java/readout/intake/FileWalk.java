package readout.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.Incoming;

/// Finds the files of an import: those named, and those in the folders named, by name; hidden ones are passed over, and a
/// link that leads back into its own folder is not followed for ever.
final class FileWalk {

    private final List<FoundFile> files = new ArrayList<>();
    private final List<Incoming.Refused> refused = new ArrayList<>();

    /// Walks through `roots` in their order.
    FileWalk(List<Path> roots) {
        for (Path root : roots) {
            int from = files.size();
            walk(root);
            files.subList(from, files.size()).sort(Comparator.comparing(FoundFile::path));
        }
    }

    /// The files found.
    List<FoundFile> files() {
        return files;
    }

    /// What was named or met and cannot be opened.
    List<Incoming.Refused> refused() {
        return refused;
    }

    private void walk(Path root) {
        if (!Files.exists(root)) {
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

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passedOver = !folder.equals(root) && (isHidden(folder) || folder.endsWith("__MACOSX"));
            return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && (file.equals(root) || !isHidden(file))) {
                files.add(new FoundFile(file, attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (!(failure instanceof java.nio.file.FileSystemLoopException)) {
                refuse(file, "The file cannot be opened.");
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
