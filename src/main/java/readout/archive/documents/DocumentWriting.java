package readout.archive.documents;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.sql.Session;
import readout.model.Attribution;
import readout.model.Document;
import readout.model.Person;
import readout.model.Quotation;
import readout.model.Span;
import readout.model.Turn;

/// Writes documents as rows, within a transaction of the caller's.
public final class DocumentWriting {

    private static final ManyRows.Insert TURNS = ManyRows.Insert.of("""
            INSERT INTO turns (document_id, ordinal, kind, label, label_start, label_end, person_id, certainty, why, side, reporter,
                outlet, interpreted, start, "end", words)""", 16);
    private static final ManyRows.Insert QUOTATIONS = ManyRows.Insert.of("""
            INSERT INTO quotations (document_id, ordinal, start, "end", label, person_id, certainty, why, cue)""", 9);

    private final Session session;
    private final Phrases phrases;

    /// Writes with the session; `phrases` are those of its archive.
    public DocumentWriting(Session session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
    }

    /// Adds a document with its original, and all that belongs to it but its meeting.
    ///
    /// @param batch  the import it comes with
    /// @param now    when
    /// @param people the row of each of the document's people, by the id they have in it
    /// @return the document's row and code
    public Added insert(PreparedDocument prepared, long batch, Instant now, Map<String, Long> people) throws SQLException {
        Document document = prepared.document();
        long original = session.insert("""
                INSERT INTO originals (sha256, file, size, imported_at, packing, bytes) VALUES (?, ?, ?, ?, ?, ?)""",
                prepared.sha256(), prepared.file(), prepared.size(), now.toString(), prepared.packing(), prepared.packed());
        String code = DocumentCode.free(session, prepared.sha256());
        Object[] m = MetadataRows.values(document.metadata());
        long id = session.insert("INSERT INTO documents (code, original_id, import_id, format, kind, " + MetadataRows.COLUMNS
                + ", text_sha256, length, words, turns) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                code, original, batch, document.format().word(), document.kind().word(),
                m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], m[10], m[11], m[12], m[13],
                prepared.textSha256(), document.text().length(), prepared.words(), document.turns().size());
        session.update("INSERT INTO texts (document_id, form, bytes) VALUES (?, ?, ?)", id, prepared.text().form(),
                prepared.text().bytes());
        session.update("INSERT INTO layouts (document_id, paragraphs, directions, dates) VALUES (?, ?, ?, ?)", id,
                prepared.paragraphs(), prepared.directions(), prepared.dates());
        MetadataRows.insertFindings(session, phrases, id, document.metadata());
        for (int i = 0; i < document.notes().size(); i++) {
            session.update("INSERT INTO document_notes (document_id, ordinal, text) VALUES (?, ?, ?)", id, i,
                    document.notes().get(i));
        }
        insertTurns(id, document.turns(), prepared.turnWords(), people);
        insertQuotations(id, document.quotations(), people);
        insertPeople(id, document, prepared.turnWords(), people);
        return new Added(id, code);
    }

    /// A document that was added.
    ///
    /// @param id   its row
    /// @param code the name people use
    public record Added(long id, String code) {
    }

    /// Makes the rows of a document say what `after` says of kind, metadata, turns and quotations.
    ///
    /// @param before what they say now
    public void rewrite(long id, Document before, Document after, Map<String, Long> people) throws SQLException {
        Object[] m = MetadataRows.values(after.metadata());
        session.update("""
                UPDATE documents SET kind = ?, title = ?, subtitle = ?, author = ?, publisher = ?, city = ?, country = ?, venue = ?,
                    published_first = ?, published_last = ?, event_first = ?, event_last = ?, release = ?, address = ?, language = ?,
                    turns = ? WHERE id = ?""", after.kind().word(),
                m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], m[10], m[11], m[12], m[13],
                after.turns().size(), id);
        session.update("DELETE FROM findings WHERE document_id = ?", id);
        MetadataRows.insertFindings(session, phrases, id, after.metadata());
        if (haveSameSpeeches(before.turns(), after.turns())) {
            updateSpeakers(id, before.turns(), after.turns(), people);
        } else {
            session.update("DELETE FROM turns WHERE document_id = ?", id);
            insertTurns(id, after.turns(), PreparedDocument.wordsOf(after), people);
        }
        if (!before.quotations().equals(after.quotations())) {
            session.update("DELETE FROM quotations WHERE document_id = ?", id);
            insertQuotations(id, after.quotations(), people);
        }
    }

    /// Makes the rows say again what is derived from the text: its form, its places, its turns and quotations, and who is in it. Kind, facts
    /// and meeting stay; a fact whose place lies beyond the text no longer says where it stands.
    ///
    /// @param prepared what the reader makes of the original now, of the very same text
    public void deriveAgain(long id, PreparedDocument prepared, Map<String, Long> people) throws SQLException {
        Document document = prepared.document();
        session.update("UPDATE documents SET length = ?, words = ?, turns = ? WHERE id = ?", document.text().length(), prepared.words(),
                document.turns().size(), id);
        session.update("UPDATE texts SET form = ?, bytes = ? WHERE document_id = ?", prepared.text().form(), prepared.text().bytes(), id);
        session.update("UPDATE layouts SET paragraphs = ?, directions = ?, dates = ? WHERE document_id = ?", prepared.paragraphs(),
                prepared.directions(), prepared.dates(), id);
        session.update("""
                UPDATE findings SET start = NULL, "end" = NULL WHERE document_id = ? AND (start > "end" OR "end" > ?)""",
                id, document.text().length());
        session.update("DELETE FROM turns WHERE document_id = ?", id);
        insertTurns(id, document.turns(), prepared.turnWords(), people);
        session.update("DELETE FROM quotations WHERE document_id = ?", id);
        insertQuotations(id, document.quotations(), people);
        session.update("DELETE FROM document_people WHERE document_id = ?", id);
        insertPeople(id, document, prepared.turnWords(), people);
    }

    private static boolean haveSameSpeeches(List<Turn> before, List<Turn> after) {
        return before.stream().map(Turn::speech).toList().equals(after.stream().map(Turn::speech).toList());
    }

    private void updateSpeakers(long id, List<Turn> before, List<Turn> after, Map<String, Long> people) throws SQLException {
        for (int i = 0; i < after.size(); i++) {
            Turn turn = after.get(i);
            if (!turn.equals(before.get(i))) {
                session.update("UPDATE turns SET person_id = ?, certainty = ?, why = ?, side = ? WHERE document_id = ? AND ordinal = ?",
                        person(turn.speaker(), people), turn.speaker().certainty().word(), phrases.id(session, turn.speaker().why()),
                        turn.side().word(), id, i);
            }
        }
    }

    /// Removes a document and its original. People and meetings stay.
    public void delete(long id) throws SQLException {
        long original = session.count("SELECT original_id FROM documents WHERE id = ?", id);
        session.update("DELETE FROM documents WHERE id = ?", id);
        session.update("DELETE FROM originals WHERE id = ?", original);
    }

    private void insertTurns(long id, List<Turn> turns, int[] words, Map<String, Long> people) throws SQLException {
        ManyRows rows = new ManyRows(session, TURNS);
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            Optional<Span> label = turn.labelSpan();
            rows.add(id, i, turn.kind().word(), phrases.id(session, turn.label()),
                    label.map(Span::start).orElse(null), label.map(Span::end).orElse(null),
                    person(turn.speaker(), people), turn.speaker().certainty().word(),
                    phrases.id(session, turn.speaker().why()), turn.side().word(), turn.reporter(), turn.outlet(),
                    turn.interpreted(), turn.speech().start(), turn.speech().end(), words[i]);
        }
        rows.flush();
    }

    private void insertQuotations(long id, List<Quotation> quotations, Map<String, Long> people) throws SQLException {
        ManyRows rows = new ManyRows(session, QUOTATIONS);
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            rows.add(id, i, quotation.span().start(), quotation.span().end(), phrases.id(session, quotation.label()),
                    person(quotation.speaker(), people), quotation.speaker().certainty().word(),
                    phrases.id(session, quotation.speaker().why()), phrases.id(session, quotation.cue()));
        }
        rows.flush();
    }

    private void insertPeople(long id, Document document, int[] turnWords, Map<String, Long> people) throws SQLException {
        Shares shares = new Shares(document, turnWords, people);
        int ordinal = 0;
        for (Person person : document.people()) {
            long row = people.get(person.id());
            if (shares.firstMention(row)) {
                session.update("""
                        INSERT INTO document_people (document_id, ordinal, person_id, turns, words, quotations)
                        VALUES (?, ?, ?, ?, ?, ?)""",
                        id, ordinal++, row, shares.turns(row), shares.words(row), shares.quotations(row));
            }
        }
    }

    private static Long person(Attribution attribution, Map<String, Long> people) {
        return attribution.person().map(code -> {
            Long row = people.get(code);
            if (row == null) {
                throw new IllegalArgumentException("An attribution names nobody of the document: " + code);
            }
            return row;
        }).orElse(null);
    }
}
