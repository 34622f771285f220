package readout.archive.meetings;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import readout.archive.people.PersonRows;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.model.Certainty;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.Participant;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;

/// Meetings as rows, within a transaction of the caller's.
public final class MeetingRows {

    private static final String COLUMNS =
            "id, code, first_day, last_day, title, level, format, city, country, venue, summary, certainty";

    private final Session session;

    /// Rows of the session's archive.
    public MeetingRows(Session session) {
        this.session = session;
    }

    /// The row of a code.
    public OptionalLong id(String code) throws SQLException {
        return toLong(session.one("SELECT id FROM meetings WHERE code = ?", row -> row.id(1), code));
    }

    /// The row of the meeting a code stands for.
    public OptionalLong headId(String code) throws SQLException {
        return toLong(session.one("SELECT stands_for FROM meetings WHERE code = ?", row -> row.id(1), code));
    }

    /// The meeting of a row.
    public Optional<Meeting> meeting(long id) throws SQLException {
        return meeting(id, "stands_for");
    }

    /// The meeting of a row with the people it was written with, also those joined into others since: what a change is taken back to.
    Optional<Meeting> asWritten(long id) throws SQLException {
        return meeting(id, "id");
    }

    private Optional<Meeting> meeting(long id, String who) throws SQLException {
        Details details = new Details();
        session.each("""
                SELECT pa.meeting_id, pa.name, pa.office, pa.side, named.code FROM participants pa
                LEFT JOIN people p ON p.id = pa.person_id LEFT JOIN people named ON named.id = p.%s
                WHERE pa.meeting_id = ? ORDER BY pa.ordinal""".formatted(who), details::participant, id);
        session.each("SELECT meeting_id, topic FROM meeting_topics WHERE meeting_id = ? ORDER BY ordinal", details::topic, id);
        session.each("SELECT meeting_id, source FROM meeting_sources WHERE meeting_id = ? ORDER BY ordinal", details::source, id);
        return session.one("SELECT " + COLUMNS + " FROM meetings WHERE id = ?", details::meeting, id);
    }

    /// Every meeting that stands for itself, by day, then in the order in which they came; by row.
    public Map<Long, Meeting> heads() throws SQLException {
        Details details = new Details();
        session.each("""
                SELECT pa.meeting_id, pa.name, pa.office, pa.side, head.code FROM participants pa
                LEFT JOIN people p ON p.id = pa.person_id LEFT JOIN people head ON head.id = p.stands_for
                ORDER BY pa.meeting_id, pa.ordinal""", details::participant);
        session.each("SELECT meeting_id, topic FROM meeting_topics ORDER BY meeting_id, ordinal", details::topic);
        session.each("SELECT meeting_id, source FROM meeting_sources ORDER BY meeting_id, ordinal", details::source);
        Map<Long, Meeting> heads = new LinkedHashMap<>();
        session.each("SELECT " + COLUMNS + " FROM meetings WHERE stands_for = id ORDER BY first_day, id",
                row -> heads.put(row.id(1), details.meeting(row)));
        return heads;
    }

    /// Adds a meeting under its code, or the code with a number if that is taken.
    ///
    /// @param origin `catalogue`, `reader` or `analyst`
    /// @param people the rows of participants named by an id that is no code of this archive
    /// @return the new row
    public long insert(Meeting meeting, String note, String origin, Map<String, Long> people) throws SQLException {
        long id = session.insert("""
                INSERT INTO meetings (code, first_day, last_day, title, level, format, city, country, venue, summary, note,
                    certainty, origin, stands_for)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                freeCode(meeting.id()), meeting.when().first(), meeting.when().last(), meeting.title(), meeting.level().word(),
                meeting.format(), meeting.place().city(), meeting.place().country(), meeting.place().venue(),
                meeting.summary(), note, meeting.certainty().word(), origin);
        session.update("UPDATE meetings SET stands_for = id WHERE id = ?", id);
        insertDetails(id, meeting, people);
        return id;
    }

    /// Brings a removed row back under its number and code.
    void reinsert(long id, Meeting meeting, String note, String origin) throws SQLException {
        session.update("""
                INSERT INTO meetings (id, code, first_day, last_day, title, level, format, city, country, venue, summary, note,
                    certainty, origin, stands_for)
                VALUES (?1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?1)""",
                id, meeting.id(), meeting.when().first(), meeting.when().last(), meeting.title(), meeting.level().word(),
                meeting.format(), meeting.place().city(), meeting.place().country(), meeting.place().venue(),
                meeting.summary(), note, meeting.certainty().word(), origin);
        insertDetails(id, meeting, Map.of());
    }

    /// Makes a row say what `meeting` says; its code stays.
    void replace(long id, Meeting meeting, String note) throws SQLException {
        session.update("""
                UPDATE meetings SET first_day = ?, last_day = ?, title = ?, level = ?, format = ?, city = ?, country = ?,
                    venue = ?, summary = ?, note = ?, certainty = ? WHERE id = ?""",
                meeting.when().first(), meeting.when().last(), meeting.title(), meeting.level().word(), meeting.format(),
                meeting.place().city(), meeting.place().country(), meeting.place().venue(), meeting.summary(), note,
                meeting.certainty().word(), id);
        session.update("DELETE FROM participants WHERE meeting_id = ?", id);
        session.update("DELETE FROM meeting_topics WHERE meeting_id = ?", id);
        session.update("DELETE FROM meeting_sources WHERE meeting_id = ?", id);
        insertDetails(id, meeting, Map.of());
    }

    /// Works out anew which meeting stands for which, from the merges.
    void restand() throws SQLException {
        session.update("""
                WITH RECURSIVE chain (id, head) AS (
                    SELECT id, id FROM meetings WHERE merged_into IS NULL
                    UNION ALL
                    SELECT m.id, chain.head FROM meetings m JOIN chain ON m.merged_into = chain.id)
                UPDATE meetings SET stands_for = chain.head FROM chain
                WHERE chain.id = meetings.id AND stands_for <> chain.head""");
    }

    private void insertDetails(long id, Meeting meeting, Map<String, Long> people) throws SQLException {
        PersonRows persons = new PersonRows(session);
        int ordinal = 0;
        for (Participant participant : meeting.participants()) {
            session.update("""
                    INSERT INTO participants (meeting_id, ordinal, name, office, side, person_id) VALUES (?, ?, ?, ?, ?, ?)""",
                    id, ordinal++, participant.name(), participant.office(), participant.side().word(),
                    person(participant, persons, people));
        }
        for (int i = 0; i < meeting.topics().size(); i++) {
            session.update("INSERT INTO meeting_topics (meeting_id, ordinal, topic) VALUES (?, ?, ?)", id, i,
                    meeting.topics().get(i));
        }
        for (int i = 0; i < meeting.sources().size(); i++) {
            session.update("INSERT INTO meeting_sources (meeting_id, ordinal, source) VALUES (?, ?, ?)", id, i,
                    meeting.sources().get(i));
        }
    }

    private static Long person(Participant participant, PersonRows persons, Map<String, Long> people) throws SQLException {
        if (participant.person().isEmpty()) {
            return null;
        }
        String code = participant.person().get();
        if (people.containsKey(code)) {
            return people.get(code);
        }
        OptionalLong id = persons.id(code);
        return id.isPresent() ? id.getAsLong() : null;
    }

    private String freeCode(String wanted) throws SQLException {
        String code = wanted;
        for (int n = 2; id(code).isPresent(); n++) {
            code = wanted + "-" + n;
        }
        return code;
    }

    private static OptionalLong toLong(Optional<Long> id) {
        return id.isPresent() ? OptionalLong.of(id.get()) : OptionalLong.empty();
    }

    /// What belongs to meetings, gathered before their own rows are read.
    private static final class Details {

        private final Map<Long, List<Participant>> participants = new HashMap<>();
        private final Map<Long, List<String>> topics = new HashMap<>();
        private final Map<Long, List<String>> sources = new HashMap<>();

        void participant(Row row) throws SQLException {
            participants.computeIfAbsent(row.id(1), _ -> new ArrayList<>()).add(
                    new Participant(row.text(2), row.text(3), Side.ofWord(row.text(4)), row.maybeText(5)));
        }

        void topic(Row row) throws SQLException {
            topics.computeIfAbsent(row.id(1), _ -> new ArrayList<>()).add(row.text(2));
        }

        void source(Row row) throws SQLException {
            sources.computeIfAbsent(row.id(1), _ -> new ArrayList<>()).add(row.text(2));
        }

        Meeting meeting(Row row) throws SQLException {
            long id = row.id(1);
            return new Meeting(row.text(2), new When(LocalDate.parse(row.text(3)), LocalDate.parse(row.text(4))), row.text(5),
                    MeetingLevel.ofWord(row.text(6)), row.text(7), new Place(row.text(8), row.text(9), row.text(10)),
                    participants.getOrDefault(id, List.of()), topics.getOrDefault(id, List.of()), row.text(11),
                    Certainty.ofWord(row.text(12)), sources.getOrDefault(id, List.of()));
        }
    }
}
