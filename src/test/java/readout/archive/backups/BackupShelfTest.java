package readout.archive.backups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.ArchiveOptions;
import readout.archive.Backup;
import readout.archive.Opening;
import readout.archive.Samples;
import readout.archive.quotes.TagPath;

class BackupShelfTest {

    @TempDir
    Path folder;
    int seconds;

    @Test
    void aNewArchiveIsBackedUpAndAnUnchangedOneNotAgain() throws IOException {
        Path file = create();
        assertInstanceOf(Backup.Made.class, openAndKeep(file).orElseThrow());
        assertEquals(Optional.empty(), openAndKeep(file));
        assertEquals(Optional.empty(), openAndKeep(file), "opening and closing is no change");
        assertEquals(1, shelf().list(file).size());
    }

    @Test
    void aChangedArchiveIsBackedUpAndTheOldestOfMoreThanTenGo() throws Exception {
        Path file = create();
        for (int i = 0; i < 13; i++) {
            change(file, "tag " + i, i);
            assertTrue(openAndKeep(file).isPresent(), "change " + i);
        }
        var backups = shelf().list(file);
        assertEquals(10, backups.size());
        assertEquals(Instant.parse("2026-01-01T00:00:13Z"), backups.getFirst().made());
        assertEquals(13, tags(backups.getFirst().file()));
        assertEquals(4, tags(backups.getLast().file()));
    }

    @Test
    void goingBackToABackupSetsTheArchiveAsideAsItWas() throws Exception {
        Path file = create();
        change(file, "kept", 1);
        openAndKeep(file);
        change(file, "made later", 2);
        Restoring.Restored restored = assertInstanceOf(Restoring.Restored.class, shelf().restore(shelf().list(file).getFirst(), file));
        assertEquals(1, tags(file));
        assertEquals(2, tags(restored.aside()));
    }

    @Test
    void anArchiveThatIsDamagedOrGoneComesBack() throws Exception {
        Path file = create();
        change(file, "kept", 1);
        openAndKeep(file);
        Files.write(file, "nothing of it is left".getBytes());
        Restoring.Restored restored = assertInstanceOf(Restoring.Restored.class, shelf().restore(shelf().list(file).getFirst(), file));
        assertEquals("nothing of it is left", Files.readString(restored.aside()));
        assertEquals(1, tags(file));
        Files.delete(file);
        assertInstanceOf(Restoring.Restored.class, shelf().restore(shelf().list(file).getFirst(), file));
        assertEquals(1, tags(file));
    }

    @Test
    void aBackupThatIsNoArchiveIsNotPutInTheArchivesPlace() throws Exception {
        Path file = create();
        openAndKeep(file);
        StoredBackup backup = shelf().list(file).getFirst();
        byte[] before = Files.readAllBytes(file);
        Files.writeString(backup.file(), "broken");
        assertInstanceOf(Restoring.NotRestored.class, shelf().restore(backup, file));
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "the archive and the shelf, nothing half done");
        }
    }

    @Test
    void archivesOfOneNameHaveShelvesOfTheirOwn() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("a.readout");
        Samples.create(other).close();
        Path file = create();
        openAndKeep(file);
        assertEquals(0, shelf().list(other).size());
    }

    private Path create() {
        Path file = folder.resolve("a.readout");
        Samples.create(file).close();
        return file;
    }

    private BackupShelf shelf() {
        return new BackupShelf(folder.resolve("backups"), 10, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(seconds), ZoneOffset.UTC));
    }

    private Optional<Backup> openAndKeep(Path file) throws IOException {
        seconds++;
        Instant changed = BackupShelf.changed(file);
        try (Archive archive = open(file)) {
            return shelf().keep(archive, changed);
        }
    }

    /// The file system's clock may be coarse, so the change is given a time of its own.
    private void change(Path file, String tag, int n) throws IOException {
        try (Archive archive = open(file)) {
            archive.tags().ensure(TagPath.parse(tag));
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-02-01T00:00:00Z").plusSeconds(n)));
    }

    private static int tags(Path file) {
        try (Archive archive = open(file)) {
            return archive.tags().list().size();
        }
    }

    private static Archive open(Path file) {
        return assertInstanceOf(Opening.Opened.class, Archive.open(file, ArchiveOptions.usual())).archive();
    }
}
