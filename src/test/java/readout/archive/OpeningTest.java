package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.archive.documents.Digest;
import readout.archive.documents.DocumentOrder;
import readout.archive.sql.ArchiveFormat;
import readout.archive.sql.Migrations;
import readout.archive.sql.Page;

/// What becomes of files that should be opened or created. A file that is refused must be as it was, and nothing may appear
/// beside it.
class OpeningTest {

    @TempDir
    Path folder;

    @Test
    void aNewArchiveIsOneFileThatOpensAgain() throws IOException {
        Path file = folder.resolve("a.readout");
        Samples.create(file).close();
        assertEquals(Map.of("a.readout", true), names());
        assertTrue(Samples.opened(Archive.open(file, Samples.options())).documents().list(
                DocumentOrder.DAY, Page.all()).isEmpty());
    }

    @Test
    void theFileBearsTheMarksOfAnArchive() throws Exception {
        Path file = folder.resolve("a.readout");
        Samples.create(file).close();
        try (Connection connection = sqlite(file); Statement statement = connection.createStatement()) {
            assertEquals(ArchiveFormat.APPLICATION_ID, statement.executeQuery("PRAGMA application_id").getInt(1));
            assertEquals(Migrations.newest(), statement.executeQuery("PRAGMA user_version").getInt(1));
            assertEquals("wal", statement.executeQuery("PRAGMA journal_mode").getString(1));
            assertEquals(0, statement.executeQuery("""
                    SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict
                    AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_words%'""").getInt(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space.readout", "hash#mark.readout", "per%41cent.readout", "вопрос.readout", "quote'd.readout", "plain"})
    void anyNameWillDo(String name) {
        Path file = folder.resolve(name);
        try (Archive archive = Samples.create(file)) {
            Samples.importAll(archive, Samples.article());
            assertInstanceOf(Backup.Made.class, archive.backup(folder.resolve("copy of " + name)));
        }
        try (Archive archive = Samples.opened(Archive.open(folder.resolve("copy of " + name), Samples.options()))) {
            assertEquals(1, archive.documents().count());
        }
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        assertRefused(folder.resolve("none.readout"), Opening.Missing.class);
        assertRefused(folder.resolve("no/such/folder.readout"), Opening.Missing.class);
    }

    @Test
    void aFolderAnEmptyFileAndOtherFilesAreNoArchives() throws Exception {
        Files.createDirectory(folder.resolve("folder.readout"));
        assertRefused(folder.resolve("folder.readout"), Opening.NotAnArchive.class);
        assertRefused(write("empty.readout", new byte[0]), Opening.NotAnArchive.class);
        assertRefused(write("text.readout", "SQLite is a fine thing".repeat(50).getBytes(StandardCharsets.UTF_8)), Opening.NotAnArchive.class);
        assertRefused(write("short.readout", "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII)), Opening.NotAnArchive.class);
        Path other = folder.resolve("other.readout");
        try (Connection connection = sqlite(other); Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE documents (id)");
        }
        assertRefused(other, Opening.NotAnArchive.class);
    }

    @Test
    void aNewerArchiveIsRefusedByItsVersion() throws Exception {
        Path file = archiveWithDocuments();
        run(file, "PRAGMA user_version = 99");
        Opening.Newer newer = assertRefused(file, Opening.Newer.class);
        assertEquals(99, newer.version());
        assertEquals(Migrations.newest(), newer.known());
        assertTrue(newer.sentence().contains("99"));
    }

    @Test
    void aNewerVersionThatIsOnlyInTheLogIsSeenToo() throws Exception {
        Path file = archiveWithDocuments();
        Path killed = folder.resolve("killed.readout");
        try (Connection connection = sqlite(file); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.executeUpdate("PRAGMA user_version = 98");
            Files.copy(file, killed);
            Files.copy(folder.resolve("a.readout-wal"), folder.resolve("killed.readout-wal"));
        }
        byte[] before = Files.readAllBytes(killed);
        byte[] log = Files.readAllBytes(folder.resolve("killed.readout-wal"));
        assertEquals(98, assertInstanceOf(Opening.Newer.class, Archive.open(killed, Samples.options())).version());
        assertEquals(HexFormat.of().formatHex(before), HexFormat.of().formatHex(Files.readAllBytes(killed)));
        assertEquals(HexFormat.of().formatHex(log), HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("killed.readout-wal"))));
    }

    @Test
    void aFileWithoutItsEndIsDamaged() throws Exception {
        Path file = archiveWithDocuments();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - ArchiveFormat.PAGE_SIZE));
        assertRefused(file, Opening.Damaged.class);
    }

    @Test
    void aFileWithABrokenSchemaIsDamaged() throws Exception {
        Path file = archiveWithDocuments();
        overwrite(file, 100, 2000);
        assertRefused(file, Opening.Damaged.class);
    }

    @Test
    void aFileWhoseTablesAreOverwrittenIsDamaged() throws Exception {
        Path file = archiveWithDocuments();
        overwrite(file, ArchiveFormat.PAGE_SIZE, (int) Files.size(file) - ArchiveFormat.PAGE_SIZE);
        assertRefused(file, Opening.Damaged.class);
    }

    @Test
    void anArchiveWithoutItsTablesIsDamaged() throws Exception {
        Path file = folder.resolve("bare.readout");
        run(file, "PRAGMA application_id = " + ArchiveFormat.APPLICATION_ID, "PRAGMA user_version = 1", "CREATE TABLE t (x)");
        assertRefused(file, Opening.Damaged.class);
    }

    @Test
    void aFileMarkedReadOnlyIsLeftAlone() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = archiveWithDocuments();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertRefused(file, Opening.ReadOnly.class);
    }

    @Test
    void aFileAnotherProgramHoldsIsTold() throws Exception {
        Path file = archiveWithDocuments();
        try (Connection connection = sqlite(file); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN IMMEDIATE");
            statement.executeUpdate("INSERT INTO settings VALUES ('a', 'b')");
            statement.execute("COMMIT");
            ArchiveOptions hasty = Samples.options().withPatience(Duration.ofMillis(20));
            assertInstanceOf(Opening.Locked.class, Archive.open(file, hasty));
        }
        Samples.opened(Archive.open(file, Samples.options())).close();
    }

    @Test
    void aFileIsNotCreatedOverAnother() throws Exception {
        Path file = write("taken.readout", new byte[] {1, 2, 3});
        TreeMap<String, String> before = state();
        assertInstanceOf(Opening.AlreadyThere.class, Archive.create(file, Samples.options()));
        assertInstanceOf(Opening.Unreachable.class, Archive.create(folder.resolve("none/a.readout"), Samples.options()));
        assertEquals(before, state());
    }

    @Test
    void twoProgramsMayHaveTheSameArchiveOpen() {
        Path file = folder.resolve("a.readout");
        try (Archive one = Samples.create(file); Archive two = Samples.opened(Archive.open(file, Samples.options()))) {
            String code = Samples.importOne(one, Samples.article());
            assertEquals(Samples.article(), two.documents().find(code).orElseThrow().document());
            two.settings().set("k", Optional.of("v"));
            assertEquals(Map.of("k", "v"), one.settings().all());
        }
    }

    @Test
    void theHookRunsBeforeEveryAccessInItsThread() {
        AtomicReference<Thread> forbidden = new AtomicReference<>();
        ArchiveOptions options = Samples.options().withBeforeAccess(() -> {
            if (Thread.currentThread() == forbidden.get()) {
                throw new IllegalStateException("not here");
            }
        });
        try (Archive archive = Samples.opened(Archive.create(folder.resolve("a.readout"), options))) {
            forbidden.set(Thread.currentThread());
            assertThrows(IllegalStateException.class, () -> archive.documents().count());
            assertThrows(IllegalStateException.class, () -> archive.settings().set("k", Optional.of("v")));
            assertThrows(IllegalStateException.class, () -> archive.backup(folder.resolve("b")));
            assertThrows(IllegalStateException.class, archive::close);
            forbidden.set(null);
            assertFalse(Files.exists(folder.resolve("b")));
        }
    }

    @Test
    void aClosedArchiveSaysSo() {
        Archive archive = Samples.create(folder.resolve("a.readout"));
        archive.close();
        archive.close();
        assertThrows(IllegalStateException.class, () -> archive.documents().count());
        assertThrows(IllegalStateException.class, () -> archive.settings().set("k", Optional.of("v")));
    }

    private <T extends Opening> T assertRefused(Path file, Class<T> kind) throws IOException {
        TreeMap<String, String> before = state();
        Opening opening = Archive.open(file, Samples.options());
        assertInstanceOf(kind, opening, opening::sentence);
        assertEquals(file, opening.file());
        assertEquals(before, state());
        return kind.cast(opening);
    }

    private Path archiveWithDocuments() {
        Path file = folder.resolve("a.readout");
        try (Archive archive = Samples.create(file)) {
            Samples.importAll(archive, Samples.transcript(), Samples.article());
        }
        return file;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void overwrite(Path file, int from, int length) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(from);
            byte[] noise = new byte[length];
            new Random(3).nextBytes(noise);
            channel.write(ByteBuffer.wrap(noise));
        }
    }

    private static Connection sqlite(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    }

    private static void run(Path file, String... sql) throws SQLException {
        try (Connection connection = sqlite(file); Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.executeUpdate(one);
            }
        }
    }

    private Map<String, Boolean> names() throws IOException {
        Map<String, Boolean> names = new TreeMap<>();
        state().keySet().forEach(name -> names.put(name, true));
        return names;
    }

    /// Every file of the folder with the digest of its bytes.
    private TreeMap<String, String> state() throws IOException {
        TreeMap<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(folder.relativize(file).toString(), Digest.hex(Digest.of(Files.readAllBytes(file))));
            }
        }
        return state;
    }
}
