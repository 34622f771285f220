package readout.archive.corrections;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import readout.archive.documents.DocumentLoading;
import readout.archive.documents.Phrases;
import readout.archive.sql.Database;
import readout.archive.sql.Session;

/// The analyst's corrections. A document always holds what the reader said under its corrections in the order in which they
/// were made, so any of them can be taken back at any time, and all hold again when the same text is imported anew.
public final class CorrectionStore {

    private final Database database;
    private final Clock clock;

    /// Corrections of the database's archive.
    public CorrectionStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The corrections of a document, in the order in which they were made.
    ///
    /// @throws IllegalArgumentException if there is no such document
    public List<MadeCorrection> list(String document) {
        return database.read(session -> new CorrectionRows(session).of(digest(session, require(session, document))));
    }

    /// Corrects a document, several things as one step. [#takeBack] is the inverse.
    ///
    /// @throws IllegalArgumentException if there is no such document, or a correction names an unknown person or meeting
    public List<MadeCorrection> make(String document, List<Correction> corrections) {
        return database.write(session -> {
            long id = require(session, document);
            byte[] digest = digest(session, id);
            Instant now = clock.instant();
            CorrectionRows rows = new CorrectionRows(session);
            List<MadeCorrection> made = new ArrayList<>();
            for (Correction correction : corrections) {
                requireKnown(session, correction);
                made.add(new MadeCorrection(rows.insert(digest, correction, now), correction, now));
            }
            new Correcting(session, new Phrases()).renew(id, rows.of(digest));
            return made;
        });
    }

    /// Takes corrections of a document back, as one step.
    public void takeBack(String document, List<MadeCorrection> corrections) {
        database.write(session -> {
            long id = require(session, document);
            byte[] digest = digest(session, id);
            for (MadeCorrection correction : corrections) {
                session.update("DELETE FROM corrections WHERE id = ? AND text_sha256 = ?", correction.id(), digest);
            }
            new Correcting(session, new Phrases()).renew(id, new CorrectionRows(session).of(digest));
            return null;
        });
    }

    private static void requireKnown(Session session, Correction correction) throws SQLException {
        switch (correction) {
            case Correction.TurnSpeaker(_, var person, _) when person.isPresent() -> requirePerson(session, person.get());
            case Correction.LabelSpeaker(_, var person, _) when person.isPresent() -> requirePerson(session, person.get());
            case Correction.QuotationSpeaker(_, var person) when person.isPresent() -> requirePerson(session, person.get());
            case Correction.QuotationLabel(_, var person) when person.isPresent() -> requirePerson(session, person.get());
            case Correction.Meeting(var meeting) when meeting.isPresent() -> {
                if (session.count("SELECT count(*) FROM meetings WHERE code = ?", meeting.get()) == 0) {
                    throw new IllegalArgumentException("No such meeting: " + meeting.get());
                }
            }
            default -> { }
        }
    }

    private static void requirePerson(Session session, String code) throws SQLException {
        if (session.count("SELECT count(*) FROM people WHERE code = ?", code) == 0) {
            throw new IllegalArgumentException("No such person: " + code);
        }
    }

    private static long require(Session session, String code) throws SQLException {
        return DocumentLoading.joined(session).id(code)
                .orElseThrow(() -> new IllegalArgumentException("No such document: " + code));
    }

    private static byte[] digest(Session session, long document) throws SQLException {
        return session.one("SELECT text_sha256 FROM documents WHERE id = ?", row -> row.bytes(1), document).orElseThrow();
    }
}
