package readout.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.ArchiveFormat;
import readout.archive.sql.Connections;
import readout.archive.sql.Migrations;
import readout.archive.sql.Session;

/// Looks at a file before it is opened, without leaving a trace on it or beside it.
final class ArchiveFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final Set<PosixFilePermission> WRITERS = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path file;

    ArchiveFile(Path file) {
        this.file = file;
    }

    /// Why the file cannot be opened, if so.
    Optional<Opening> refusal() {
        try {
            if (Files.notExists(file)) {
                return Optional.of(new Opening.Missing(file));
            }
            if (Files.isDirectory(file)) {
                return Optional.of(new Opening.NotAnArchive(file, "it is a folder"));
            }
            Optional<Opening> byHeader = refusalByHeader();
            if (byHeader.isPresent()) {
                return byHeader;
            }
            if (!mayWrite()) {
                return Optional.of(new Opening.ReadOnly(file));
            }
            return refusalByContent();
        } catch (IOException e) {
            return Optional.of(new Opening.Unreachable(file, reason(e)));
        }
    }

    /// What an exception while opening the file means.
    static Opening failed(Path file, ArchiveException e) {
        return switch (e.failure()) {
            case DAMAGED -> new Opening.Damaged(file, "its content cannot be read");
            case READ_ONLY -> new Opening.ReadOnly(file);
            case LOCKED -> new Opening.Locked(file);
            case FULL -> new Opening.Unreachable(file, "there is no room left on the disk");
            case UNREACHABLE -> new Opening.Unreachable(file, "the disk does not answer");
            case RULE, OTHER -> throw e;
        };
    }

    /// What the folder or the disk answered, as the end of a sentence.
    static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "access is denied"
                : "the disk answers \"%s\"".formatted(e.getMessage());
    }

    private Optional<Opening> refusalByHeader() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        long size;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            size = channel.size();
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // a channel may give less than asked for
            }
        }
        if (size == 0) {
            return Optional.of(new Opening.NotAnArchive(file, "it is empty"));
        }
        if (header.hasRemaining() || !startsAsSqlite(header)) {
            return Optional.of(new Opening.NotAnArchive(file, "it is a file of another kind"));
        }
        if (header.getInt(68) != ArchiveFormat.APPLICATION_ID) {
            return Optional.of(new Opening.NotAnArchive(file, "it is a database of another program"));
        }
        int version = header.getInt(60);
        if (version > Migrations.newest()) {
            return Optional.of(new Opening.Newer(file, version, Migrations.newest()));
        }
        return version < 1 ? Optional.of(new Opening.Damaged(file, "its version is " + version)) : refusalBySize(header, size);
    }

    /// The header's page count holds where the change counter beside it does; pages in a log beside the file are not missing.
    private Optional<Opening> refusalBySize(ByteBuffer header, long size) throws IOException {
        int pageSize = header.getShort(16) == 1 ? 65536 : header.getShort(16) & 0xFFFF;
        long pages = header.getInt(28) & 0xFFFFFFFFL;
        boolean counted = header.getInt(24) == header.getInt(92);
        if (counted && !hasLog() && size < pages * pageSize) {
            return Optional.of(new Opening.Damaged(file, "its end is missing"));
        }
        return Optional.empty();
    }

    private Optional<Opening> refusalByContent() throws IOException {
        try (Session session = Connections.probe(file, !hasLog())) {
            int version = Migrations.version(session);
            if (version > Migrations.newest()) {
                return Optional.of(new Opening.Newer(file, version, Migrations.newest()));
            }
            for (String table : session.list("SELECT name FROM sqlite_schema WHERE type = 'table'", row -> row.text(1))) {
                touch(session, table);
            }
            return session.count("SELECT count(*) FROM sqlite_schema WHERE name IN ('documents', 'originals', 'texts')") < 3
                    ? Optional.of(new Opening.Damaged(file, "its tables are missing")) : Optional.empty();
        } catch (SQLException e) {
            return Optional.of(failed(file, ArchiveException.of(e)));
        }
    }

    /// Reads a table's first row, so that a table that cannot be read at all is known before anything is written.
    private static void touch(Session session, String table) throws SQLException {
        try (var statement = session.connection().createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM \"" + table.replace("\"", "\"\"") + "\" LIMIT 1")) {
            rows.next();
        }
    }

    private boolean hasLog() throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    /// A file that nobody is meant to write is left alone even where the system would let us.
    private boolean mayWrite() throws IOException {
        if (!Files.isWritable(file) || !Files.isWritable(file.toAbsolutePath().getParent())) {
            return false;
        }
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return true;
        }
        return Files.getPosixFilePermissions(file, new LinkOption[0]).stream().anyMatch(WRITERS::contains);
    }

    private static boolean startsAsSqlite(ByteBuffer header) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (header.get(i) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }
}
