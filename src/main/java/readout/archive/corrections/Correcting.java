package readout.archive.corrections;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import readout.archive.documents.DocumentLoading;
import readout.archive.documents.DocumentWriting;
import readout.archive.documents.Phrases;
import readout.archive.documents.PreparedDocument;
import readout.archive.meetings.MeetingRows;
import readout.archive.people.DocumentPeople;
import readout.archive.people.PersonRows;
import readout.archive.quotes.QuoteParts;
import readout.archive.sql.ArchiveException;
import readout.archive.sql.Session;
import readout.model.Document;
import readout.model.MeetingMatch;
import readout.model.Person;

/// Makes documents hold what the reader said under the corrections remembered, within a transaction of the caller's.
public final class Correcting {

    private final Session session;
    private final Phrases phrases;

    /// Corrects with the session; `phrases` are those of its archive.
    public Correcting(Session session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
    }

    /// Puts a document that has just come in under the corrections remembered for its text.
    public void imported(long document, PreparedDocument prepared) throws SQLException {
        List<MadeCorrection> corrections = new CorrectionRows(session).of(prepared.textSha256());
        if (!corrections.isEmpty()) {
            renew(document, corrections);
        }
    }

    /// Puts a document whose turns and quotations were derived from its text again under the corrections remembered for that text.
    public void derivedAgain(long document, PreparedDocument prepared) throws SQLException {
        ReaderVersion reader = new ReaderVersion(session, document);
        if (reader.isKept()) {
            reader.keepSpeechAgain();
            renew(document, new CorrectionRows(session).of(prepared.textSha256()));
        } else {
            new QuoteParts(session).renew(document);
        }
    }

    /// Makes a document hold what its reader gave under all its corrections as they are now.
    void renew(long document, List<MadeCorrection> corrections) throws SQLException {
        ReaderVersion reader = new ReaderVersion(session, document);
        if (!reader.isKept()) {
            reader.keep();
        }
        Document before = DocumentLoading.apart(session).document(document);
        Document after = new CorrectedReading(DocumentLoading.asRead(session).document(document), this::person)
                .under(corrections.stream().map(MadeCorrection::correction).toList());
        new DocumentWriting(session, phrases).rewrite(document, before, after, rows(after));
        link(document, after.meeting(), corrections);
        if (corrections.isEmpty()) {
            reader.forget();
        }
        DocumentPeople.recount(session, document);
        new QuoteParts(session).renew(document);
    }

    private Optional<Person> person(String code) {
        try {
            PersonRows rows = new PersonRows(session);
            OptionalLong id = rows.id(code);
            return id.isPresent() ? rows.own(id.getAsLong()) : Optional.empty();
        } catch (SQLException e) {
            throw ArchiveException.of(e);
        }
    }

    private Map<String, Long> rows(Document document) throws SQLException {
        Map<String, Long> rows = new HashMap<>();
        for (Person person : document.people()) {
            rows.put(person.id(), new PersonRows(session).id(person.id()).orElseThrow());
        }
        return rows;
    }

    private void link(long document, MeetingMatch match, List<MadeCorrection> corrections) throws SQLException {
        boolean byHand = corrections.stream().anyMatch(made -> made.correction() instanceof Correction.Meeting);
        Long meeting = null;
        Double confidence = null;
        if (match instanceof MeetingMatch.Joins(String code, _, double sure)) {
            OptionalLong row = new MeetingRows(session).id(code);
            if (row.isEmpty()) {
                // The meeting told by hand was removed since; the document stays where it is.
                return;
            }
            meeting = row.getAsLong();
            confidence = sure;
        }
        session.update("""
                UPDATE meeting_documents SET meeting_id = ?, reason = ?, confidence = ?, set_by = ? WHERE document_id = ?""",
                meeting, match.reason(), confidence, byHand ? "analyst" : "reader", document);
    }
}
