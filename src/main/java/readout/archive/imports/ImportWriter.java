package readout.archive.imports;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import readout.archive.corrections.Correcting;
import readout.archive.documents.DocumentWriting;
import readout.archive.documents.Phrases;
import readout.archive.documents.PreparedDocument;
import readout.archive.meetings.MeetingMatching;
import readout.archive.meetings.MeetingRows;
import readout.archive.search.index.IndexedText;
import readout.archive.search.index.SearchIndex;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Database;
import readout.archive.sql.Session;
import readout.archive.versions.Succession;
import readout.archive.versions.VersionReport;
import readout.model.Document;
import readout.model.MeetingMatch;

/// Writes the files of one import, a batch at a time. When [#write] returns, what it reports is on the disk. Used by one
/// thread at a time.
public final class ImportWriter {

    private final Database database;
    private final Clock clock;
    private final SearchIndex index;
    private final Phrases phrases = new Phrases();
    private final Acquaintances acquaintances = new Acquaintances();
    private final long batch;
    private long writesSeen;
    private int ordinal;

    /// Begins an import.
    ///
    /// @param index the archive's index, used in writes only
    public ImportWriter(Database database, Clock clock, SearchIndex index) {
        this.database = database;
        this.clock = clock;
        this.index = index;
        this.batch = database.write(session ->
                session.insert("INSERT INTO imports (started_at) VALUES (?)", clock.instant().toString()));
    }

    /// The number of the import.
    public long batch() {
        return batch;
    }

    /// Writes files in one transaction. If one of them cannot be written, it is reported as failed and the others are kept.
    ///
    /// @return what became of each, in their order
    /// @throws ArchiveException if the archive's file fails; nothing of this batch is kept then
    public List<ImportResult> write(List<Incoming> files) {
        try {
            return transaction(files);
        } catch (ArchiveException e) {
            if (e.failure() != ArchiveException.Failure.RULE) {
                throw e;
            }
        } catch (IllegalArgumentException e) {
            // One of the documents breaks a rule of the archive: found below, one by one.
        }
        return oneByOne(files);
    }

    /// Writes files in one transaction, or none of them.
    ///
    /// @return what became of each, in their order
    /// @throws IllegalArgumentException if one of them breaks a rule of the archive
    /// @throws ArchiveException if one of them does, or the archive's file fails
    public List<ImportResult> writeAll(List<Incoming> files) {
        return transaction(files);
    }

    /// Ends the import.
    public void finish() {
        database.write(session -> session.update("UPDATE imports SET finished_at = ? WHERE id = ?", clock.instant().toString(), batch));
    }

    private List<ImportResult> oneByOne(List<Incoming> files) {
        List<ImportResult> results = new ArrayList<>();
        for (Incoming file : files) {
            try {
                results.addAll(transaction(List.of(file)));
            } catch (IllegalArgumentException e) {
                results.addAll(transaction(List.of(unfit(file, e))));
            } catch (ArchiveException e) {
                if (e.failure() != ArchiveException.Failure.RULE) {
                    throw e;
                }
                results.addAll(transaction(List.of(unfit(file, e))));
            }
        }
        return results;
    }

    private static Incoming unfit(Incoming file, RuntimeException e) {
        return new Incoming.Refused(file.file(),
                new ImportOutcome.Failed("What was read of the file breaks a rule of the archive: " + e.getMessage()));
    }

    private List<ImportResult> transaction(List<Incoming> files) {
        int first = ordinal;
        try {
            return database.write(session -> {
                if (database.writes() != writesSeen) {
                    acquaintances.forget();
                }
                writesSeen = database.writes() + 1;
                List<ImportResult> results = new ArrayList<>();
                for (Incoming file : files) {
                    Stored stored = switch (file) {
                        case Incoming.Ready(PreparedDocument document, IndexedText words) -> store(session, document, words);
                        case Incoming.Refused(_, ImportOutcome outcome) -> new Stored(outcome, null);
                    };
                    session.update("""
                            INSERT INTO import_results (import_id, ordinal, file, status, document_id, reason)
                            VALUES (?, ?, ?, ?, ?, ?)""",
                            batch, ordinal++, file.file(), stored.outcome().word(), stored.id(), stored.outcome().reason());
                    results.add(new ImportResult(file.file(), stored.outcome()));
                }
                return results;
            });
        } catch (RuntimeException e) {
            ordinal = first;
            phrases.forget();
            acquaintances.forget();
            throw e;
        }
    }

    private record Stored(ImportOutcome outcome, Long id) {
    }

    private Stored store(Session session, PreparedDocument prepared, IndexedText words) throws SQLException {
        Optional<Stored> duplicate = duplicate(session, prepared);
        if (duplicate.isPresent()) {
            return duplicate.get();
        }
        Map<String, Long> people = acquaintances.rows(session, prepared.document());
        DocumentWriting.Added added = new DocumentWriting(session, phrases).insert(prepared, batch, clock.instant(), people);
        joinMeeting(session, added.id(), prepared.document(), people);
        index.add(session, added.id(), words, people);
        new Correcting(session, phrases).imported(added.id(), prepared);
        Optional<VersionReport> version = new Succession(session, phrases, clock.instant()).imported(added.id(), prepared.document().text());
        return new Stored(new ImportOutcome.Imported(added.code(), version), added.id());
    }

    private static Optional<Stored> duplicate(Session session, PreparedDocument prepared) throws SQLException {
        Optional<Stored> same = session.one("""
                SELECT d.id, d.code FROM originals o JOIN documents d ON d.original_id = o.id WHERE o.sha256 = ?""",
                row -> new Stored(new ImportOutcome.Duplicate(row.text(2), true), row.id(1)), prepared.sha256());
        return same.isPresent() ? same : session.one("SELECT id, code FROM documents WHERE text_sha256 = ?",
                row -> new Stored(new ImportOutcome.Duplicate(row.text(2), false), row.id(1)), prepared.textSha256());
    }

    private static void joinMeeting(Session session, long document, Document read, Map<String, Long> people) throws SQLException {
        switch (read.meeting()) {
            case MeetingMatch.Joins(String meeting, String reason, double confidence) -> {
                OptionalLong known = new MeetingRows(session).id(meeting);
                if (known.isPresent()) {
                    link(session, document, known.getAsLong(), reason, confidence);
                } else {
                    link(session, document, null, "the meeting it tells of was removed: " + reason, null);
                }
            }
            case MeetingMatch.Proposes(var meeting, String reason, double confidence) -> {
                OptionalLong before = new MeetingMatching(session).find(meeting, people);
                long row = before.isPresent() ? before.getAsLong()
                        : new MeetingRows(session).insert(meeting, "", "reader", people);
                link(session, document, row, reason, confidence);
            }
            case MeetingMatch.None(String reason) -> link(session, document, null, reason, null);
        }
    }

    private static void link(Session session, long document, Long meeting, String reason, Double confidence) throws SQLException {
        session.update("""
                INSERT INTO meeting_documents (document_id, meeting_id, reason, confidence, set_by) VALUES (?, ?, ?, ?, 'reader')""",
                document, meeting, reason, confidence);
    }
}
