package readout.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import readout.archive.corrections.CorrectionStore;
import readout.archive.documents.DocumentStore;
import readout.archive.imports.ImportWriter;
import readout.archive.meetings.MeetingStore;
import readout.archive.people.PersonStore;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Connections;
import readout.archive.sql.Database;
import readout.archive.sql.Migrations;
import readout.archive.sql.Session;

/// An open archive. All methods may be called from any thread at any time until [#close()].
public final class Archive implements AutoCloseable {

    private final Database database;
    private final Clock clock;

    private Archive(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Opens an archive. An older one is copied beside itself first, then upgraded.
    public static Opening open(Path file, ArchiveOptions options) {
        Optional<Opening> refusal = new ArchiveFile(file).refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            Optional<Opening.Upgrade> upgrade = new Upgrading(file, options.patience()).run();
            return new Opening.Opened(new Archive(new Database(file, options.patience(), options.readers(),
                    options.beforeAccess()), options.clock()), upgrade);
        } catch (SQLException e) {
            return ArchiveFile.failed(file, ArchiveException.of(e));
        } catch (ArchiveException e) {
            return ArchiveFile.failed(file, e);
        } catch (IOException e) {
            return new Opening.Unreachable(file, ArchiveFile.reason(e));
        }
    }

    /// Makes a new, empty archive and opens it. It is made under another name and moved, so that a file of this name is whole.
    public static Opening create(Path file, ArchiveOptions options) {
        if (Files.exists(file)) {
            return new Opening.AlreadyThere(file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return new Opening.Unreachable(file, "there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            return new Opening.ReadOnly(file);
        }
        try {
            Path fresh = Files.createTempFile(folder, ".readout-", ".new");
            try {
                try (Session session = Connections.builder(fresh, options.patience())) {
                    Migrations.run(session, Migrations.newest());
                }
                Files.move(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (SQLException e) {
            return ArchiveFile.failed(file, ArchiveException.of(e));
        } catch (java.nio.file.FileAlreadyExistsException e) {
            return new Opening.AlreadyThere(file);
        } catch (IOException e) {
            return new Opening.Unreachable(file, ArchiveFile.reason(e));
        }
        return open(file, options);
    }

    /// The archive's file.
    public Path file() {
        return database.file();
    }

    /// The documents.
    public DocumentStore documents() {
        return new DocumentStore(database);
    }

    /// The people.
    public PersonStore people() {
        return new PersonStore(database);
    }

    /// The meetings.
    public MeetingStore meetings() {
        return new MeetingStore(database);
    }

    /// What the analyst put right in documents.
    public CorrectionStore corrections() {
        return new CorrectionStore(database, clock);
    }

    /// Begins an import.
    public ImportWriter beginImport() {
        return new ImportWriter(database, clock);
    }

    /// Waits for what is running, then closes the file; nothing but the one file is left.
    @Override
    public void close() {
        database.close();
    }
}
