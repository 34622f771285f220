package readout.archive.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/// The numbered scripts that make the schema. The number of a file's last script is its version, kept in `user_version`.
/// A script, once released, is never changed.
public final class Migrations {

    private static final String FOLDER = "/readout/archive/migrations/";
    private static final List<String> SCRIPTS = List.of("0001-core.sql", "0002-search.sql", "0003-moves.sql", "0004-quotations.sql");

    private Migrations() {
    }

    /// The version this program writes.
    public static int newest() {
        return SCRIPTS.size();
    }

    /// Brings a file from its version to `target`, each script in a transaction of its own with the version it leads to.
    /// Foreign keys must be off on this connection, so that a script may rebuild a table; they are checked before each commit.
    ///
    /// @throws ArchiveException if a script leaves a broken reference; that script has changed nothing then
    public static void run(Session session, int target) throws SQLException {
        for (int version = version(session) + 1; version <= target; version++) {
            session.run("BEGIN IMMEDIATE");
            try {
                session.run(script(version));
                if (session.one("PRAGMA foreign_key_check", _ -> true).isPresent()) {
                    throw new ArchiveException(ArchiveException.Failure.DAMAGED, "A reference in the archive leads nowhere.", null);
                }
                session.run("PRAGMA application_id = " + ArchiveFormat.APPLICATION_ID);
                session.run("PRAGMA user_version = " + version);
                session.run("COMMIT");
            } catch (SQLException | RuntimeException e) {
                session.run("ROLLBACK");
                throw e;
            }
        }
    }

    /// The version of the file.
    public static int version(Session session) throws SQLException {
        return (int) session.count("PRAGMA user_version");
    }

    private static String script(int version) {
        String name = FOLDER + SCRIPTS.get(version - 1);
        try (InputStream stream = Migrations.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
