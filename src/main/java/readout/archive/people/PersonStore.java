package readout.archive.people;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.archive.sql.Database;
import readout.archive.sql.Page;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.model.Office;
import readout.model.Person;

/// The people of an archive. A person joined into another is found as that other; its own row is kept, so that the join can be
/// taken back. Codes are those of [Person#id()].
public final class PersonStore {

    private static final String SUMMARY = """
            SELECT head.id, count(DISTINCT CASE WHEN dp.turns + dp.quotations > 0 THEN dp.document_id END),
                   coalesce(sum(dp.turns), 0), coalesce(sum(dp.words), 0), coalesce(sum(dp.quotations), 0),
                   min(CASE WHEN dp.turns + dp.quotations > 0 THEN d.day END),
                   max(CASE WHEN dp.turns + dp.quotations > 0 THEN d.day END)
            FROM people head
            JOIN people member ON member.stands_for = head.id
            LEFT JOIN document_people dp ON dp.person_id = member.id
            LEFT JOIN documents d ON d.id = dp.document_id
            """;

    private final Database database;

    /// People of the database's archive.
    public PersonStore(Database database) {
        this.database = database;
    }

    /// Everyone, by name.
    public List<PersonSummary> list(Page page) {
        return database.read(session -> {
            Map<Long, Person> heads = new PersonRows(session).heads();
            return session.list(SUMMARY + " GROUP BY head.id ORDER BY head.key, head.id LIMIT ? OFFSET ?",
                    row -> summary(heads.get(row.id(1)), row), page.limit(), page.offset());
        });
    }

    /// Everyone, as the reader of documents needs them, by code.
    public List<Person> all() {
        return database.read(session -> new PersonRows(session).heads().values().stream()
                .sorted(Comparator.comparing(Person::id)).toList());
    }

    /// How many people there are.
    public int count() {
        return database.read(session -> (int) session.count("SELECT count(*) FROM people WHERE joined_into IS NULL"));
    }

    /// The person a code stands for.
    public Optional<Person> find(String code) {
        return database.read(session -> {
            PersonRows rows = new PersonRows(session);
            var id = rows.headId(code);
            return id.isPresent() ? rows.head(id.getAsLong()) : Optional.empty();
        });
    }

    /// The person a code stands for, with what the archive holds of them.
    public Optional<PersonSummary> summary(String code) {
        return database.read(session -> {
            PersonRows rows = new PersonRows(session);
            var id = rows.headId(code);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            Person person = rows.head(id.getAsLong()).orElseThrow();
            return session.one(SUMMARY + " WHERE head.id = ? GROUP BY head.id", row -> summary(person, row), id.getAsLong());
        });
    }

    /// Everyone who is written so, by full name or spelling, in any case and with or without accents; by name.
    public List<Person> named(String spelling) {
        String key = NameKey.of(spelling);
        return database.read(session -> {
            List<Long> ids = session.list("""
                    SELECT id FROM people WHERE id IN (
                        SELECT stands_for FROM people WHERE key = ?1
                        UNION SELECT p.stands_for FROM spellings s JOIN people p ON p.id = s.person_id WHERE s.key = ?1)
                    ORDER BY key, id""", row -> row.id(1), key);
            List<Person> people = new ArrayList<>();
            for (long id : ids) {
                people.add(new PersonRows(session).head(id).orElseThrow());
            }
            return people;
        });
    }

    /// Adds a person the analyst made, or one whose removal is taken back.
    ///
    /// @return the person with its code, which has a number added if the wanted one is taken
    public Person add(Person person) {
        return database.write(session -> {
            PersonRows rows = new PersonRows(session);
            return rows.own(rows.insert(person, "analyst")).orElseThrow();
        });
    }

    /// Removes a person to whom nothing is attributed: the inverse of [#add].
    ///
    /// @return the person as it was, or empty if something names it, and it stays
    public Optional<Person> remove(String code) {
        return database.write(session -> {
            PersonRows rows = new PersonRows(session);
            long id = require(session, code);
            Person person = rows.own(id).orElseThrow();
            return PersonUse.isNamed(session, id) || !delete(session, id) ? Optional.empty() : Optional.of(person);
        });
    }

    /// Changes a person's name, side, spellings and offices to those given. A name given up stays as a spelling if `person`
    /// lists it. What comes from people joined into it is theirs and not changed.
    ///
    /// @return the person as it was; giving it back is the inverse
    /// @throws IllegalArgumentException if there is no such person
    public Person update(Person person) {
        return database.write(session -> {
            PersonRows rows = new PersonRows(session);
            long id = rows.headId(person.id()).orElseThrow(() -> unknown(person.id()));
            Person before = rows.head(id).orElseThrow();
            Set<String> theirs = new HashSet<>();
            Set<Office> offices = new HashSet<>();
            for (Person member : members(session, id)) {
                theirs.add(member.fullName());
                theirs.addAll(member.spellings());
                offices.addAll(member.offices());
            }
            Person own = rows.own(id).orElseThrow();
            theirs.removeAll(own.spellings());
            offices.removeAll(own.offices());
            rows.replace(id, new Person(person.id(), person.fullName(), person.side(),
                    person.spellings().stream().filter(s -> !theirs.contains(s)).toList(),
                    person.offices().stream().filter(o -> !offices.contains(o)).toList()));
            return before;
        });
    }

    /// Joins a person into another: from now on everything of the first is the second's. Remembered for later imports.
    /// [#separate] is the inverse.
    ///
    /// @throws IllegalArgumentException if one is unknown, or they are joined already
    public void join(String code, String into) {
        database.write(session -> {
            PersonRows rows = new PersonRows(session);
            long from = rows.headId(code).orElseThrow(() -> unknown(code));
            long to = rows.headId(into).orElseThrow(() -> unknown(into));
            if (from == to) {
                throw new IllegalArgumentException(code + " and " + into + " are one person already");
            }
            session.update("UPDATE people SET joined_into = ? WHERE id = ?", to, from);
            rows.restand();
            return null;
        });
    }

    /// Takes a join back: the person under this very code stands for itself again, with those joined into it before.
    ///
    /// @return the code of the person it was joined into
    /// @throws IllegalArgumentException if it is not joined into another
    public String separate(String code) {
        return database.write(session -> {
            PersonRows rows = new PersonRows(session);
            long id = require(session, code);
            String into = session.one("""
                    SELECT other.code FROM people p JOIN people other ON other.id = p.joined_into WHERE p.id = ?""",
                    row -> row.text(1), id).orElseThrow(() -> new IllegalArgumentException(code + " is not joined"));
            session.update("UPDATE people SET joined_into = NULL WHERE id = ?", id);
            rows.restand();
            return into;
        });
    }

    /// Everyone joined into a person, each as it was before, by code.
    public List<Person> joinedInto(String code) {
        return database.read(session -> members(session, new PersonRows(session).headId(code).orElseThrow(() -> unknown(code))));
    }

    /// Splits a spelling off: a new person of that name takes over the turns and quotations whose label holds it. Remembered for
    /// later imports, since the spelling is the new person's.
    ///
    /// @throws IllegalArgumentException if the person has no such spelling of its own
    public SpellingSplit split(String code, String spelling) {
        return database.write(session -> new Splitting(session).split(require(session, code), spelling));
    }

    /// Takes a split back.
    public void undo(SpellingSplit split) {
        database.write(session -> {
            new Splitting(session).undo(split);
            return null;
        });
    }

    private static List<Person> members(Session session, long head) throws SQLException {
        List<Person> members = new ArrayList<>();
        for (long id : session.list("SELECT id FROM people WHERE stands_for = ? AND id <> ? ORDER BY code", row -> row.id(1),
                head, head)) {
            members.add(new PersonRows(session).own(id).orElseThrow());
        }
        return members;
    }

    private static boolean delete(Session session, long id) throws SQLException {
        return session.update("DELETE FROM people WHERE id = ?", id) > 0;
    }

    private static long require(Session session, String code) throws SQLException {
        return new PersonRows(session).id(code).orElseThrow(() -> unknown(code));
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("No such person: " + code);
    }

    private static PersonSummary summary(Person person, Row row) throws SQLException {
        return new PersonSummary(person, row.number(2), row.number(3), row.number(4), row.number(5),
                row.maybeText(6).map(LocalDate::parse), row.maybeText(7).map(LocalDate::parse));
    }
}
