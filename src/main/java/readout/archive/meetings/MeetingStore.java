package readout.archive.meetings;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.archive.sql.Database;
import readout.archive.sql.Page;
import readout.archive.sql.Session;
import readout.model.Meeting;

/// The meetings of an archive. A meeting merged into another is found as that other; its own row is kept, so that the merge can
/// be taken back. Codes are those of [Meeting#id()].
public final class MeetingStore {

    private static final String ENTRY = """
            SELECT head.id, head.note, (SELECT count(*) FROM meeting_documents md JOIN meetings m ON m.id = md.meeting_id
                                        WHERE m.stands_for = head.id)
            FROM meetings head
            """;

    private final Database database;

    /// Meetings of the database's archive.
    public MeetingStore(Database database) {
        this.database = database;
    }

    /// All meetings, by day.
    public List<MeetingEntry> list(Page page) {
        return database.read(session -> {
            Map<Long, Meeting> heads = new MeetingRows(session).heads();
            Map<Long, Integer> documents = new HashMap<>();
            session.each("""
                    SELECT m.stands_for, count(*) FROM meeting_documents md JOIN meetings m ON m.id = md.meeting_id
                    GROUP BY m.stands_for""", row -> documents.put(row.id(1), row.number(2)));
            return session.list("""
                    SELECT id, note FROM meetings WHERE stands_for = id ORDER BY first_day, id LIMIT ? OFFSET ?""",
                    row -> new MeetingEntry(heads.get(row.id(1)), row.text(2), documents.getOrDefault(row.id(1), 0)),
                    page.limit(), page.offset());
        });
    }

    /// All meetings, as the reader of documents needs them, by day.
    public List<Meeting> all() {
        return database.read(session -> List.copyOf(new MeetingRows(session).heads().values()));
    }

    /// How many meetings there are.
    public int count() {
        return database.read(session -> (int) session.count("SELECT count(*) FROM meetings WHERE merged_into IS NULL"));
    }

    /// The meeting a code stands for.
    public Optional<MeetingEntry> find(String code) {
        return database.read(session -> {
            var id = new MeetingRows(session).headId(code);
            return id.isPresent() ? entry(session, id.getAsLong()) : Optional.empty();
        });
    }

    /// Every topic of a meeting, by name, each once.
    public List<String> topics() {
        return database.read(session -> session.list("SELECT DISTINCT topic FROM meeting_topics ORDER BY topic", row -> row.text(1)));
    }

    /// Adds a meeting the analyst made. [#remove] is the inverse.
    ///
    /// @return the meeting with its code, which has a number added if the wanted one is taken
    public Meeting add(Meeting meeting, String note) {
        return database.write(session -> {
            MeetingRows rows = new MeetingRows(session);
            return rows.meeting(rows.insert(meeting, note, "analyst", Map.of())).orElseThrow();
        });
    }

    /// Removes a meeting; its documents stay and belong to none. [#restore] is the inverse.
    ///
    /// @throws IllegalArgumentException if there is no such meeting, or another is merged into it or it into another
    public RemovedMeeting remove(String code) {
        return database.write(session -> {
            long id = require(session, code);
            if (session.count("SELECT count(*) FROM meetings WHERE merged_into = ?1 OR id = ?1 AND merged_into IS NOT NULL", id) > 0) {
                throw new IllegalArgumentException(code + " is merged with another meeting");
            }
            RemovedMeeting removed = session.one("SELECT note, origin FROM meetings WHERE id = ?",
                    row -> new RemovedMeeting(id, new MeetingRows(session).asWritten(id).orElseThrow(), row.text(1), row.text(2),
                            links(session, id), readings(session, id)), id).orElseThrow();
            session.update("""
                    UPDATE meeting_documents SET meeting_id = NULL, confidence = NULL, set_by = 'analyst',
                        reason = 'its meeting was removed' WHERE meeting_id = ?""", id);
            session.update("UPDATE reader_documents SET meeting_id = NULL, confidence = NULL WHERE meeting_id = ?", id);
            session.update("DELETE FROM meetings WHERE id = ?", id);
            return removed;
        });
    }

    /// Brings a removed meeting back, with its documents as far as they belong to no other meeting since.
    public void restore(RemovedMeeting removed) {
        database.write(session -> {
            new MeetingRows(session).reinsert(removed.id(), removed.meeting(), removed.note(), removed.origin());
            for (RemovedMeeting.Link link : removed.documents()) {
                session.update("""
                        UPDATE meeting_documents SET meeting_id = ?, reason = ?, confidence = ?, set_by = ?
                        WHERE document_id = ? AND meeting_id IS NULL""",
                        removed.id(), link.reason(), link.confidence(), link.setBy(), link.document());
            }
            for (RemovedMeeting.Reading reading : removed.corrected()) {
                session.update("UPDATE reader_documents SET meeting_id = ?, confidence = ? WHERE document_id = ? AND meeting_id IS NULL",
                        removed.id(), reading.confidence(), reading.document());
            }
            return null;
        });
    }

    /// Changes a meeting to what is given.
    ///
    /// @return the meeting as it was; giving it back is the inverse
    /// @throws IllegalArgumentException if there is no such meeting
    public MeetingEntry update(Meeting meeting, String note) {
        return database.write(session -> {
            long id = requireHead(session, meeting.id());
            MeetingEntry before = entry(session, id).orElseThrow();
            Meeting written = new MeetingRows(session).asWritten(id).orElseThrow();
            new MeetingRows(session).replace(id, meeting, note);
            return new MeetingEntry(written, before.note(), before.documents());
        });
    }

    /// Merges a meeting into another: its documents are the other's, now and in later imports. [#separate] is the inverse.
    ///
    /// @throws IllegalArgumentException if one is unknown, or they are merged already
    public void merge(String code, String into) {
        database.write(session -> {
            long from = requireHead(session, code);
            long to = requireHead(session, into);
            if (from == to) {
                throw new IllegalArgumentException(code + " and " + into + " are one meeting already");
            }
            session.update("UPDATE meetings SET merged_into = ? WHERE id = ?", to, from);
            new MeetingRows(session).restand();
            return null;
        });
    }

    /// Takes a merge back: the meeting under this very code stands for itself again.
    ///
    /// @return the code of the meeting it was merged into
    /// @throws IllegalArgumentException if it is not merged into another
    public String separate(String code) {
        return database.write(session -> {
            long id = require(session, code);
            String into = session.one("""
                    SELECT other.code FROM meetings m JOIN meetings other ON other.id = m.merged_into WHERE m.id = ?""",
                    row -> row.text(1), id).orElseThrow(() -> new IllegalArgumentException(code + " is not merged"));
            session.update("UPDATE meetings SET merged_into = NULL WHERE id = ?", id);
            new MeetingRows(session).restand();
            return into;
        });
    }

    /// The meetings merged into one, each as it was before, by day.
    public List<Meeting> mergedInto(String code) {
        return database.read(session -> {
            long head = requireHead(session, code);
            List<Meeting> merged = new ArrayList<>();
            for (long id : session.list("SELECT id FROM meetings WHERE stands_for = ? AND id <> ? ORDER BY first_day, id",
                    row -> row.id(1), head, head)) {
                merged.add(new MeetingRows(session).meeting(id).orElseThrow());
            }
            return merged;
        });
    }

    private static Optional<MeetingEntry> entry(Session session, long id) throws SQLException {
        Optional<Meeting> meeting = new MeetingRows(session).meeting(id);
        return meeting.isEmpty() ? Optional.empty() : session.one(ENTRY + " WHERE head.id = ?",
                row -> new MeetingEntry(meeting.get(), row.text(2), row.number(3)), id);
    }

    private static List<RemovedMeeting.Link> links(Session session, long id) throws SQLException {
        return session.list("""
                SELECT document_id, reason, confidence, set_by FROM meeting_documents WHERE meeting_id = ? ORDER BY document_id""",
                row -> new RemovedMeeting.Link(row.id(1), row.text(2), row.real(3), row.text(4)), id);
    }

    private static List<RemovedMeeting.Reading> readings(Session session, long id) throws SQLException {
        return session.list("SELECT document_id, confidence FROM reader_documents WHERE meeting_id = ? ORDER BY document_id",
                row -> new RemovedMeeting.Reading(row.id(1), row.real(2)), id);
    }

    private static long require(Session session, String code) throws SQLException {
        return new MeetingRows(session).id(code).orElseThrow(() -> unknown(code));
    }

    private static long requireHead(Session session, String code) throws SQLException {
        return new MeetingRows(session).headId(code).orElseThrow(() -> unknown(code));
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("No such meeting: " + code);
    }
}
