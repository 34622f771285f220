package readout.archive.imports;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.documents.DocumentWriting;
import readout.archive.documents.Phrases;
import readout.archive.sql.Database;
import readout.archive.sql.Page;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.archive.versions.Retreat;

/// The imports of an archive.
public final class ImportStore {

    private final Database database;
    private final Clock clock;

    /// Imports of the database's archive.
    public ImportStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// All imports, the last first.
    public List<ImportBatch> list(Page page) {
        return database.read(session -> {
            Map<Long, Map<String, Integer>> counts = new HashMap<>();
            session.each("SELECT import_id, status, count(*) FROM import_results GROUP BY import_id, status",
                    row -> counts.computeIfAbsent(row.id(1), _ -> new HashMap<>()).put(row.text(2), row.number(3)));
            return session.list("SELECT id, started_at, finished_at, undone_at FROM imports ORDER BY id DESC LIMIT ? OFFSET ?",
                    row -> new ImportBatch(row.id(1), Instant.parse(row.text(2)), row.maybeText(3).map(Instant::parse),
                            row.maybeText(4).map(Instant::parse), counts.getOrDefault(row.id(1), Map.of())),
                    page.limit(), page.offset());
        });
    }

    /// What became of the files of an import, in the order in which they were written.
    public List<ImportEntry> entries(long batch, Page page) {
        return database.read(session -> session.list("""
                SELECT r.file, r.status, d.code, r.reason FROM import_results r LEFT JOIN documents d ON d.id = r.document_id
                WHERE r.import_id = ? ORDER BY r.ordinal LIMIT ? OFFSET ?""", ImportStore::entry, batch, page.limit(),
                page.offset()));
    }

    /// Removes the documents that came with an import, but those the analyst keeps quotes of. People and meetings that only
    /// these documents told of go with them; quotes that went over to a changed version go back where they stood. Importing the same files again is the inverse.
    ///
    /// @throws IllegalArgumentException if there is no such import
    public UndoneImport undo(long batch) {
        return database.write(session -> {
            if (session.update("UPDATE imports SET undone_at = ? WHERE id = ?", clock.instant().toString(), batch) == 0) {
                throw new IllegalArgumentException("No such import: " + batch);
            }
            List<String> removed = new ArrayList<>();
            List<String> kept = new ArrayList<>();
            DocumentWriting writing = new DocumentWriting(session, new Phrases());
            Retreat retreat = new Retreat(session, clock.instant());
            for (Came document : came(session, batch).reversed()) {
                if (retreat.hasQuotesOfItsOwn(document.id())) {
                    kept.add(document.code());
                } else {
                    retreat.leave(document.id());
                    writing.delete(document.id());
                    removed.add(document.code());
                }
            }
            Leftovers.remove(session);
            return new UndoneImport(removed.reversed(), kept.reversed());
        });
    }

    private record Came(long id, String code) {
    }

    private static List<Came> came(Session session, long batch) throws SQLException {
        return session.list("""
                SELECT d.id, d.code FROM documents d WHERE d.import_id = ? ORDER BY d.id""", row -> new Came(row.id(1), row.text(2)), batch);
    }

    private static ImportEntry entry(Row row) throws SQLException {
        Optional<String> document = row.maybeText(3);
        return new ImportEntry(row.text(1), row.text(2), document, row.text(4));
    }
}
