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
    ///
    /// @return whether there were any
    public boolean imported(long document, PreparedDocument prepared) throws SQLException {
        List<MadeCorrection> corrections = new CorrectionRows(session).of(prepared.textSha256());
        if (corrections.isEmpty()) {
            return false;
        }
        new ReaderVersion(session, document).keep();
        apply(document, corrections);
        return true;
    }

    /// Makes a document hold the reader's version under all its corrections as they are now.
    void renew(long document, List<MadeCorrection> corrections) throws SQLException {
        ReaderVersion reader = new ReaderVersion(session, document);
        if (reader.isKept()) {
            reader.putBack();
        } else {
            reader.keep();
        }
        apply(document, corrections);
        if (corrections.isEmpty()) {
            reader.forget();
        }
    }

    private void apply(long document, List<MadeCorrection> corrections) throws SQLException {
        if (!corrections.isEmpty()) {
            Document read = DocumentLoading.apart(session).document(document);
            Document corrected = new CorrectedReading(read, this::person)
                    .under(corrections.stream().map(MadeCorrection::correction).toList());
            new DocumentWriting(session, phrases).rewrite(document, corrected, rows(corrected));
            if (!corrected.meeting().equals(read.meeting())) {
                link(document, corrected.meeting());
            }
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

    private void link(long document, MeetingMatch match) throws SQLException {
        Long meeting = null;
        Double confidence = null;
        if (match instanceof MeetingMatch.Joins(String code, _, double sure)) {
            OptionalLong row = new MeetingRows(session).id(code);
            if (row.isEmpty()) {
                // The meeting told by hand was removed since; the document stays where the reader put it.
                return;
            }
            meeting = row.getAsLong();
            confidence = sure;
        }
        session.update("""
                UPDATE meeting_documents SET meeting_id = ?, reason = ?, confidence = ?, set_by = 'analyst' WHERE document_id = ?""",
                meeting, match.reason(), confidence, document);
    }
}
