package readout.archive.people;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import readout.archive.sql.Session;
import readout.model.Person;
import readout.model.Side;

/// Finds the person of the archive that a document's person is. The rules, in order:
///
/// 1. the same code, and a name in common;
/// 2. the full name is a full name or a spelling here; a name of one word only if it is a full name here;
/// 3. a spelling of two words or more is a full name here.
///
/// A person of another side is another person, unless one of the sides is not known better than `other`. Of several who fit, a
/// full name goes before a spelling, the same side before another, the latest made before the others.
public final class PersonMatching {

    private final Session session;
    private final PersonRows rows;

    /// Matches within the session's archive.
    public PersonMatching(Session session) {
        this.session = session;
        this.rows = new PersonRows(session);
    }

    /// The row of the person, which may be joined into another; empty if nobody fits.
    public OptionalLong find(Person person) throws SQLException {
        OptionalLong known = byCode(person);
        if (known.isPresent()) {
            return known;
        }
        String key = NameKey.of(person.fullName());
        if (key.isEmpty()) {
            return OptionalLong.empty();
        }
        Optional<Candidate> best = best(byFullName(key, person.side()));
        if (best.isEmpty() && !NameKey.isOneWord(key)) {
            best = best(bySpelling(key, person.side()));
        }
        for (String spelling : person.spellings()) {
            String other = NameKey.of(spelling);
            if (best.isEmpty() && !NameKey.isOneWord(other)) {
                best = best(byFullName(other, person.side()));
            }
        }
        return best.isPresent() ? OptionalLong.of(best.get().id()) : OptionalLong.empty();
    }

    private OptionalLong byCode(Person person) throws SQLException {
        OptionalLong id = rows.id(person.id());
        if (id.isEmpty()) {
            return id;
        }
        Person known = rows.head(session.count("SELECT stands_for FROM people WHERE id = ?", id.getAsLong())).orElseThrow();
        List<String> keys = keys(known);
        return keys(person).stream().anyMatch(key -> !key.isEmpty() && keys.contains(key)) ? id : OptionalLong.empty();
    }

    private static List<String> keys(Person person) {
        List<String> keys = new ArrayList<>(person.spellings().stream().map(NameKey::of).toList());
        keys.add(NameKey.of(person.fullName()));
        return keys;
    }

    private List<Candidate> byFullName(String key, Side side) throws SQLException {
        return session.list("SELECT id, side FROM people WHERE key = ?",
                row -> new Candidate(row.id(1), Side.ofWord(row.text(2)), side), key);
    }

    private List<Candidate> bySpelling(String key, Side side) throws SQLException {
        return session.list("""
                SELECT p.id, p.side FROM spellings s JOIN people p ON p.id = s.person_id WHERE s.key = ?""",
                row -> new Candidate(row.id(1), Side.ofWord(row.text(2)), side), key);
    }

    private static Optional<Candidate> best(List<Candidate> candidates) {
        return candidates.stream().filter(Candidate::fits)
                .max(Comparator.comparing(Candidate::sameSide).thenComparing(Candidate::id));
    }

    private record Candidate(long id, Side side, Side wanted) {

        boolean sameSide() {
            return side == wanted;
        }

        boolean fits() {
            return sameSide() || side == Side.OTHER || wanted == Side.OTHER;
        }
    }
}
