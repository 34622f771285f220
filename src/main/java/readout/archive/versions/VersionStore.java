package readout.archive.versions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.archive.corrections.Carrying;
import readout.archive.documents.DocumentLoading;
import readout.archive.documents.Phrases;
import readout.archive.quotes.QuoteMoving;
import readout.archive.quotes.QuotePlace;
import readout.archive.quotes.anchoring.TwoVersions;
import readout.archive.sql.Database;

/// The versions of an archive's documents, and the quotes that went from one to the next.
public final class VersionStore {

    private final Database database;
    private final Clock clock;

    /// Versions of documents of the database's archive.
    public VersionStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// All versions of a document, the first one first; only itself if there is no other.
    ///
    /// @throws IllegalArgumentException if there is no such document
    public List<DocumentVersion> of(String document) {
        return database.read(session -> {
            VersionRows rows = new VersionRows(session);
            List<Long> ids = new ArrayList<>(rows.ancestors(rows.newest(rows.id(document))).reversed());
            ids.add(rows.newest(rows.id(document)));
            List<DocumentVersion> versions = new ArrayList<>();
            for (long id : ids) {
                String code = rows.code(id);
                versions.add(session.one("SELECT reason, set_by, set_at FROM document_versions WHERE document_id = ?",
                        row -> new DocumentVersion(code, row.text(1), row.text(2).equals("analyst"), Optional.of(Instant.parse(row.text(3)))), id)
                        .orElse(new DocumentVersion(code, "", false, Optional.empty())));
            }
            return versions;
        });
    }

    /// Says that a document is a changed version of another, and moves quotes and corrections as an import does. [#takeBack] is the
    /// inverse.
    ///
    /// @throws IllegalArgumentException if there is no such document, the new one follows another already, or they are versions of
    ///                                  each other
    public ChosenVersion choose(String document, String earlier) {
        return database.write(session -> {
            VersionRows rows = new VersionRows(session);
            long newer = rows.id(document);
            long before = rows.newest(rows.id(earlier));
            if (newer == before || rows.ancestors(before).contains(newer) || rows.ancestors(newer).contains(before)) {
                throw new IllegalArgumentException("%s and %s are versions of each other already".formatted(document, earlier));
            }
            if (rows.earlier(newer).isPresent()) {
                throw new IllegalArgumentException(document + " is a version of another document already");
            }
            String text = DocumentLoading.apart(session).text(newer);
            TwoVersions versions = new TwoVersions(DocumentLoading.apart(session).text(before), text);
            Succession.Followed followed = new Succession(session, new Phrases(), clock.instant())
                    .follow(newer, text, before, versions, "you said so", "analyst");
            return new ChosenVersion(document, followed.report(), followed.before(), followed.carried());
        });
    }

    /// Takes a choice back: the quotes stand where they stood, the corrections carried are gone, and both documents are their own.
    public void takeBack(ChosenVersion choice) {
        database.write(session -> {
            VersionRows rows = new VersionRows(session);
            long document = rows.id(choice.document());
            QuoteMoving moving = new QuoteMoving(session, clock.instant());
            for (QuotePlace place : choice.before()) {
                moving.putBack(place);
                session.update("DELETE FROM quote_moves WHERE quote_id = ? AND to_id = ?", place.quote(), document);
            }
            new Carrying(session, new Phrases(), clock.instant()).takeBack(document, choice.carried());
            rows.unlink(document);
            return null;
        });
    }
}
