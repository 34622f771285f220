package readout.archive.meetings;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import readout.archive.people.NameKey;
import readout.archive.sql.Session;
import readout.model.Meeting;
import readout.model.Participant;

/// Finds the meeting that a document proposes among those proposed before or made by the analyst: the days overlap, the cities
/// are the same or one is not told, and the participants fit. They fit if somebody is in both lists; where the cities are the
/// same also if one list is empty, and where they are not told only if somebody is for each side that both tell of. Meetings of
/// the catalogue are not asked: the reader knew them when it proposed another.
public final class MeetingMatching {

    /// A meeting that may have begun earlier than this before another tells too little of when it was to be the same.
    private static final int LONGEST_DAYS = 31;

    private final Session session;

    /// Matches within the session's archive.
    public MeetingMatching(Session session) {
        this.session = session;
    }

    /// The row of the meeting that `proposed` is, which may be merged into another; empty if none fits.
    ///
    /// @param people the rows of the participants' ids
    public OptionalLong find(Meeting proposed, Map<String, Long> people) throws SQLException {
        String city = NameKey.of(proposed.place().city());
        for (Candidate candidate : session.list("""
                SELECT id, city FROM meetings
                WHERE origin <> 'catalogue' AND first_day BETWEEN ? AND ? AND last_day >= ? ORDER BY id""",
                row -> new Candidate(row.id(1), NameKey.of(row.text(2))), proposed.when().first().minusDays(LONGEST_DAYS),
                proposed.when().last(), proposed.when().first())) {
            boolean placesTold = !city.isEmpty() && !candidate.city().isEmpty();
            if ((!placesTold || city.equals(candidate.city()))
                    && participantsFit(proposed, people, candidate.id(), placesTold)) {
                return OptionalLong.of(candidate.id());
            }
        }
        return OptionalLong.empty();
    }

    private record Candidate(long id, String city) {
    }

    private boolean participantsFit(Meeting proposed, Map<String, Long> people, long candidate, boolean samePlace)
            throws SQLException {
        Set<String> theirs = new HashSet<>();
        Set<String> theirSides = new HashSet<>();
        session.each("""
                SELECT pa.name, pa.side, p.stands_for FROM participants pa LEFT JOIN people p ON p.id = pa.person_id
                WHERE pa.meeting_id = ?""", row -> {
            String side = row.text(2);
            theirSides.add(side);
            theirs.add(side + NameKey.of(row.text(1)));
            row.maybeId(3).ifPresent(person -> theirs.add(side + person));
        }, candidate);
        Set<String> sides = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Participant participant : proposed.participants()) {
            String side = participant.side().word();
            sides.add(side);
            Long person = participant.person().map(people::get).orElse(null);
            if (theirs.contains(side + NameKey.of(participant.name()))
                    || person != null && theirs.contains(side + standsFor(person))) {
                shared.add(side);
            }
        }
        if (samePlace) {
            return !shared.isEmpty() || sides.isEmpty() || theirSides.isEmpty();
        }
        sides.retainAll(theirSides);
        return !shared.isEmpty() && shared.containsAll(sides);
    }

    private long standsFor(long person) throws SQLException {
        return session.count("SELECT stands_for FROM people WHERE id = ?", person);
    }
}
