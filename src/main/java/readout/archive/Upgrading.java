package readout.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import readout.archive.sql.Connections;
import readout.archive.sql.Copying;
import readout.archive.sql.Migrations;
import readout.archive.sql.Session;

/// Brings an older archive to this program's version, after a copy of it was made beside it.
final class Upgrading {

    private final Path file;
    private final Duration patience;

    Upgrading(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    /// Upgrades if there is need.
    Optional<Opening.Upgrade> run() throws SQLException, IOException {
        int from;
        try (Session session = Connections.reader(file, patience)) {
            from = Migrations.version(session);
        }
        if (from == Migrations.newest()) {
            return Optional.empty();
        }
        Path backup = backupName(from);
        Copying.copy(file, backup, patience);
        try (Session session = Connections.builder(file, patience)) {
            Migrations.run(session, Migrations.newest());
            session.run("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        return Optional.of(new Opening.Upgrade(from, Migrations.newest(), backup));
    }

    /// `talks.readout` of version 1 is copied to `talks.version-1.readout`, or `talks.version-1-2.readout` if that is taken.
    private Path backupName(int version) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String end = dot > 0 ? name.substring(dot) : "";
        Path backup = file.resolveSibling(stem + ".version-" + version + end);
        for (int n = 2; Files.exists(backup); n++) {
            backup = file.resolveSibling(stem + ".version-" + version + "-" + n + end);
        }
        return backup;
    }
}
