package readout.archive.backups;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Backup;
import readout.archive.Opening;

/// The backups of archives, a folder for each: `NAME-HASH/2026-11-22T101500Z.readout`, the newest ten of them.
///
/// A backup carries its archive's time of change as its own, so that it can be told whether the archive has changed since.
public final class BackupShelf {

    private static final String ENDING = ".readout";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int HASH_BYTES = 4;

    private final Path folder;
    private final int kept;
    private final Clock clock;

    /// Backups below a folder, which need not exist.
    ///
    /// @param kept how many of an archive are kept, at least 1
    public BackupShelf(Path folder, int kept, Clock clock) {
        if (kept < 1) {
            throw new IllegalArgumentException("A shelf holds a backup or more");
        }
        this.folder = folder;
        this.kept = kept;
        this.clock = clock;
    }

    /// Where the backups of an archive stand.
    public Path folderOf(Path archive) {
        Path file = archive.toAbsolutePath().normalize();
        String name = file.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return folder.resolve(stem + "-" + hash(file.toString()));
    }

    /// The backups of an archive, the newest first.
    ///
    /// @throws IOException if the folder cannot be read
    public List<StoredBackup> list(Path archive) throws IOException {
        Path its = folderOf(archive);
        List<StoredBackup> backups = new ArrayList<>();
        if (Files.isDirectory(its)) {
            try (Stream<Path> files = Files.list(its)) {
                for (Path file : files.toList()) {
                    Optional<Instant> made = madeAt(file);
                    if (made.isPresent()) {
                        backups.add(new StoredBackup(file, made.get(), Files.size(file)));
                    }
                }
            }
        }
        backups.sort(Comparator.comparing(StoredBackup::made).reversed());
        return backups;
    }

    /// When an archive's file was changed last; asked before it is opened, because opening may change it.
    ///
    /// @throws IOException if the file cannot be seen
    public static Instant changed(Path archive) throws IOException {
        return Files.getLastModifiedTime(archive).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Copies an open archive, unless its newest backup is of the same state, and lets go of backups beyond the number kept.
    ///
    /// @param changed when the archive's file had been changed last before it was opened
    /// @return what copying came to, or empty if nothing has changed since the last backup
    /// @throws IOException if the folder cannot be written
    public Optional<Backup> keep(Archive archive, Instant changed) throws IOException {
        List<StoredBackup> before = list(archive.file());
        if (!before.isEmpty() && changed(before.getFirst().file()).equals(changed)) {
            return Optional.empty();
        }
        Path target = Files.createDirectories(folderOf(archive.file())).resolve(MOMENT.format(clock.instant()) + ENDING);
        Backup made = archive.backup(target);
        if (made instanceof Backup.Made) {
            Files.setLastModifiedTime(target, FileTime.from(changed));
            for (StoredBackup old : list(archive.file()).stream().skip(kept).toList()) {
                Files.deleteIfExists(old.file());
            }
        }
        return Optional.of(made);
    }

    /// Puts a backup in the place of its archive, which must be closed. The archive as it stands, even if it is damaged, is set
    /// aside under another name, never deleted.
    public Restoring restore(StoredBackup backup, Path archive) {
        Path file = archive.toAbsolutePath();
        try {
            Path fresh = Files.createTempFile(file.getParent(), ".restoring", ENDING);
            try {
                Files.copy(backup.file(), fresh, StandardCopyOption.REPLACE_EXISTING);
                if (!(Archive.open(fresh, ArchiveOptions.usual()) instanceof Opening.Opened(Archive sound, var upgrade))) {
                    return new Restoring.NotRestored("the backup itself cannot be opened");
                }
                sound.close();
                Path aside = aside(file);
                move(file, aside);
                try {
                    Files.move(fresh, file);
                } catch (IOException e) {
                    move(aside, file);
                    throw e;
                }
                return new Restoring.Restored(aside);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            return new Restoring.NotRestored("the disk answers \"" + e.getMessage() + "\"");
        }
    }

    /// The log and the shared memory beside a database belong to it and go with it.
    private static void move(Path file, Path target) throws IOException {
        for (String ending : List.of("", "-wal", "-shm")) {
            try {
                Files.move(file.resolveSibling(file.getFileName() + ending), target.resolveSibling(target.getFileName() + ending));
            } catch (NoSuchFileException e) {
                // It is not there: a clean archive has no log, and a lost archive is why one goes back to a backup.
                continue;
            }
        }
    }

    private Path aside(Path file) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        String wanted = stem + " before " + MOMENT.format(clock.instant());
        Path aside = file.resolveSibling(wanted + ENDING);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(wanted + " " + i + ENDING);
        }
        return aside;
    }

    private static Optional<Instant> madeAt(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MOMENT.parse(name.substring(0, name.length() - ENDING.length()), Instant::from));
        } catch (DateTimeParseException e) {
            // A file somebody put there is no backup of ours, and stays.
            return Optional.empty();
        }
    }

    /// Archives of the same name in different folders have shelves of their own.
    private static String hash(String path) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
