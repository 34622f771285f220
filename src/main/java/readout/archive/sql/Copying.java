package readout.archive.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConnection;

/// Copies an archive while it may be in use, by SQLite's online backup (sqlite.org/backup.html).
public final class Copying {

    private static final int WHOLE = -1;
    private static final int PAUSE_MILLIS = 50;

    private Copying() {
    }

    /// Copies `from` as it is now to `to`, by a temporary file and a move: what stood at `to` is replaced only by a whole copy.
    ///
    /// @throws SQLException if `from` cannot be read or the disk is full
    /// @throws IOException  if `to` cannot be written
    public static void copy(Path from, Path to, Duration patience) throws SQLException, IOException {
        Path part = Beside.fresh(to);
        try {
            try (Session session = Connections.reader(from, patience)) {
                copyPages(session, part, patience);
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// In one step, so that no write in between makes it begin anew.
    private static void copyPages(Session session, Path part, Duration patience) throws SQLException {
        int tries = Math.toIntExact(patience.toMillis() / PAUSE_MILLIS) + 1;
        int result = session.connection().unwrap(SQLiteConnection.class).getDatabase()
                .backup("main", part.toAbsolutePath().toString(), null, PAUSE_MILLIS, tries, WHOLE);
        if (result != 0) {
            throw new SQLException("The copy failed", null, result);
        }
    }
}
