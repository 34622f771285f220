package readout.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.archive.check.CheckReport;
import readout.archive.check.CheckWatch;
import readout.archive.check.Checking;
import readout.archive.corrections.CorrectionStore;
import readout.archive.documents.DocumentStore;
import readout.archive.imports.Deriving;
import readout.archive.imports.ImportStore;
import readout.archive.imports.ImportWriter;
import readout.archive.meetings.MeetingRows;
import readout.archive.meetings.MeetingStore;
import readout.archive.people.PersonRows;
import readout.archive.people.PersonStore;
import readout.archive.quotes.ExchangeStore;
import readout.archive.quotes.LinkStore;
import readout.archive.quotes.QuoteStore;
import readout.archive.quotes.TagStore;
import readout.archive.search.SearchStore;
import readout.archive.search.index.SearchIndex;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Beside;
import readout.archive.sql.Connections;
import readout.archive.sql.Database;
import readout.archive.sql.Migrations;
import readout.archive.sql.Session;
import readout.archive.versions.ReviewStore;
import readout.archive.versions.VersionStore;
import readout.model.Document;
import readout.model.Meeting;
import readout.model.Person;

/// An open archive. All methods may be called from any thread at any time until [#close()].
public final class Archive implements AutoCloseable {

    private final Database database;
    private final Clock clock;
    private final SearchIndex index;
    private final IndexKeeper keeper;
    private final SearchStore search;

    private Archive(Database database, Clock clock, SearchIndex index, IndexKeeper keeper) {
        this.database = database;
        this.clock = clock;
        this.index = index;
        this.keeper = keeper;
        this.search = new SearchStore(database);
    }

    /// Opens an archive. An older one is copied beside itself first, then upgraded.
    public static Opening open(Path file, ArchiveOptions options) {
        Optional<Opening> refusal = new ArchiveFile(file).refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            Optional<Opening.Upgrade> upgrade = new Upgrading(file, options.patience()).run();
            return new Opening.Opened(open(file, options, new SearchIndex()), upgrade);
        } catch (SQLException e) {
            return ArchiveFile.failed(file, ArchiveException.of(e));
        } catch (ArchiveException e) {
            return ArchiveFile.failed(file, e);
        } catch (IOException e) {
            return new Opening.Unreachable(file, ArchiveFile.reason(e));
        }
    }

    private static Archive open(Path file, ArchiveOptions options, SearchIndex index) throws SQLException {
        IndexKeeper keeper = new IndexKeeper(index);
        Database database = new Database(file, options.patience(), options.readers(), options.beforeAccess(), keeper);
        try {
            keeper.catchUp(database);
            return new Archive(database, options.clock(), index, keeper);
        } catch (RuntimeException e) {
            try (database) {
                throw e;
            }
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
            Path fresh = Beside.fresh(file);
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
        } catch (FileAlreadyExistsException e) {
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
        return new ImportWriter(database, clock, index);
    }

    /// The imports that were.
    public ImportStore imports() {
        return new ImportStore(database, clock);
    }

    /// The quotes the analyst keeps.
    public QuoteStore quotes() {
        return new QuoteStore(database, clock);
    }

    /// The tags of quotes.
    public TagStore tags() {
        return new TagStore(database, clock);
    }

    /// The exchanges of quotes.
    public ExchangeStore exchanges() {
        return new ExchangeStore(database, clock);
    }

    /// The links between quotes.
    public LinkStore links() {
        return new LinkStore(database);
    }

    /// The versions of documents.
    public VersionStore versions() {
        return new VersionStore(database, clock);
    }

    /// The quotes that wait for review since a changed version of their document came in.
    public ReviewStore reviews() {
        return new ReviewStore(database, clock);
    }

    /// Search in everything.
    public SearchStore search() {
        return search;
    }

    /// The searches the analyst keeps.
    public SavedSearchStore savedSearches() {
        return new SavedSearchStore(database, clock);
    }

    /// The settings that go with this archive.
    public SettingStore settings() {
        return new SettingStore(database);
    }

    /// What a reader of documents needs to know of this archive, as it is now.
    public Known known() {
        return database.read(session -> new Known(List.copyOf(new PersonRows(session).heads().values()),
                List.copyOf(new MeetingRows(session).heads().values())));
    }

    /// Adds a catalogue's people and meetings. Those whose code is here already are passed over.
    public void addCatalogue(Known catalogue) {
        database.write(session -> {
            PersonRows people = new PersonRows(session);
            for (Person person : catalogue.people()) {
                if (people.id(person.id()).isEmpty()) {
                    people.insert(person, "catalogue");
                }
            }
            MeetingRows meetings = new MeetingRows(session);
            for (Meeting meeting : catalogue.meetings()) {
                if (meetings.id(meeting.id()).isEmpty()) {
                    meetings.insert(meeting, "", "catalogue", Map.of());
                }
            }
            return null;
        });
    }

    /// Does several things as one step: all of them are kept, or, if one fails, none. `steps` must not catch what one of them throws.
    public <T> T together(Supplier<T> steps) {
        return database.together(steps);
    }

    /// Looks whether everything is sound. Nothing is changed.
    ///
    /// @throws ArchiveException if the file cannot be read at all
    public CheckReport check(CheckWatch watch) {
        return database.read(session -> new Checking(session, watch).run());
    }

    /// Makes the search index anew from the texts, the quotes and the exchanges. Nothing else is changed; what is interrupted goes on
    /// when the archive is opened the next time.
    ///
    /// @throws ArchiveException if the file cannot be read or written
    public void remakeIndex() {
        keeper.remake(database);
    }

    /// Derives a document's text, places, turns and quotations from its original again; see [Deriving#again].
    ///
    /// @param reader what makes a document of an original's bytes; empty if it cannot
    /// @return whether it was derived
    public boolean deriveAgain(String document, Function<byte[], Optional<Document>> reader) {
        return new Deriving(database).again(document, reader);
    }

    /// Copies the archive, also while it is worked on. What stood at `target` is replaced once the copy is whole and sound.
    public Backup backup(Path target) {
        try {
            if (Files.exists(target) && Files.isSameFile(target, file())) {
                return new Backup.NotMade(target, "that is the archive itself");
            }
            database.copyTo(target);
            return new Backup.Made(target, Files.size(target));
        } catch (IOException e) {
            return new Backup.NotMade(target, ArchiveFile.reason(e));
        } catch (ArchiveException e) {
            return new Backup.NotMade(target, e.failure() == ArchiveException.Failure.FULL
                    ? "there is no room left on the disk" : "the archive cannot be read");
        }
    }

    /// Waits for what is running, then closes the file; nothing but the one file is left.
    @Override
    public void close() {
        database.close();
    }
}
