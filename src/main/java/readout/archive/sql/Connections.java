package readout.archive.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;

/// Opens connections to an archive's file, each set up for its use.
public final class Connections {

    private static final int WRITER_CACHE_KIB = 64 * 1024;
    private static final int READER_CACHE_KIB = 16 * 1024;
    private static final int CHECKPOINT_PAGES = 2000;

    private Connections() {
    }

    /// The connection that writes. A commit is on the disk when it returns (`synchronous = FULL`).
    public static Session writer(Path file, Duration patience) throws SQLException {
        SQLiteConfig config = common(patience);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setWalAutocheckpoint(CHECKPOINT_PAGES);
        config.setCacheSize(-WRITER_CACHE_KIB);
        return open(uri(file), config);
    }

    /// A connection that only reads.
    public static Session reader(Path file, Duration patience) throws SQLException {
        SQLiteConfig config = common(patience);
        config.setCacheSize(-READER_CACHE_KIB);
        Session session = open(uri(file), config);
        session.run("PRAGMA query_only = ON");
        return session;
    }

    /// A connection that makes or upgrades the schema, with foreign keys off.
    public static Session builder(Path file, Duration patience) throws SQLException {
        SQLiteConfig config = common(patience);
        config.setPageSize(ArchiveFormat.PAGE_SIZE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(false);
        return open(uri(file), config);
    }

    /// A connection that leaves the file and its folder as they are.
    ///
    /// @param quiet whether no program has the file open, so that no lock is needed either
    public static Session probe(Path file, boolean quiet) throws SQLException {
        SQLiteConfig config = common(Duration.ZERO);
        config.setReadOnly(true);
        return open(quiet ? uri(file) + "?immutable=1" : uri(file), config);
    }

    private static SQLiteConfig common(Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // Otherwise the driver asks for the last row after every single statement.
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static Session open(String uri, SQLiteConfig config) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + uri, config.toProperties());
        try {
            Session session = new Session(connection);
            // A file from elsewhere must not run anything by its schema, and is not believed about its cells.
            session.run("PRAGMA trusted_schema = OFF");
            session.run("PRAGMA cell_size_check = ON");
            return session;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// As a URI, so that no character of a path means anything else.
    private static String uri(Path file) {
        return file.toAbsolutePath().toUri().toASCIIString();
    }
}
