package readout.archive.people;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import readout.archive.sql.Row;
import readout.archive.sql.Session;
import readout.model.Office;
import readout.model.Person;
import readout.model.Side;

/// People as rows, within a transaction of the caller's.
public final class PersonRows {

    private static final Comparator<Office> BY_BEGINNING =
            Comparator.comparing((Office office) -> office.from().orElse(LocalDate.MIN));

    private final Session session;

    /// Rows of the session's archive.
    public PersonRows(Session session) {
        this.session = session;
    }

    /// The row of a code.
    public OptionalLong id(String code) throws SQLException {
        return toLong(session.one("SELECT id FROM people WHERE code = ?", row -> row.id(1), code));
    }

    /// The row of the person a code stands for.
    public OptionalLong headId(String code) throws SQLException {
        return toLong(session.one("SELECT stands_for FROM people WHERE code = ?", row -> row.id(1), code));
    }

    /// A person with everyone joined into it.
    public Optional<Person> head(long id) throws SQLException {
        Optional<Person> own = own(id);
        if (own.isEmpty()) {
            return own;
        }
        List<Person> members = new ArrayList<>();
        for (long member : session.list("SELECT id FROM people WHERE stands_for = ? AND id <> ? ORDER BY id",
                row -> row.id(1), id, id)) {
            members.add(own(member).orElseThrow());
        }
        return Optional.of(joined(own.get(), members));
    }

    /// A person's own row, without those joined into it.
    public Optional<Person> own(long id) throws SQLException {
        List<String> spellings = session.list("SELECT text FROM spellings WHERE person_id = ? ORDER BY ordinal",
                row -> row.text(1), id);
        List<Office> offices = session.list("SELECT title, first_day, last_day FROM offices WHERE person_id = ? ORDER BY ordinal",
                row -> office(row, 1), id);
        return session.one("SELECT code, full_name, side FROM people WHERE id = ?",
                row -> new Person(row.text(1), row.text(2), Side.ofWord(row.text(3)), spellings, offices), id);
    }

    /// Every person that stands for itself, with those joined into it, by row.
    public Map<Long, Person> heads() throws SQLException {
        Map<Long, List<String>> spellings = new LinkedHashMap<>();
        session.each("SELECT person_id, text FROM spellings ORDER BY person_id, ordinal",
                row -> spellings.computeIfAbsent(row.id(1), _ -> new ArrayList<>()).add(row.text(2)));
        Map<Long, List<Office>> offices = new LinkedHashMap<>();
        session.each("SELECT person_id, title, first_day, last_day FROM offices ORDER BY person_id, ordinal",
                row -> offices.computeIfAbsent(row.id(1), _ -> new ArrayList<>()).add(office(row, 2)));
        Map<Long, Person> heads = new LinkedHashMap<>();
        Map<Long, List<Person>> members = new LinkedHashMap<>();
        session.each("SELECT id, stands_for, code, full_name, side FROM people ORDER BY id", row -> {
            long id = row.id(1);
            Person person = new Person(row.text(3), row.text(4), Side.ofWord(row.text(5)),
                    spellings.getOrDefault(id, List.of()), offices.getOrDefault(id, List.of()));
            if (id == row.id(2)) {
                heads.put(id, person);
            } else {
                members.computeIfAbsent(row.id(2), _ -> new ArrayList<>()).add(person);
            }
        });
        members.forEach((head, joined) -> heads.computeIfPresent(head, (_, own) -> joined(own, joined)));
        return heads;
    }

    /// Adds a person under its code, or the code with a number if that is taken.
    ///
    /// @param origin `catalogue`, `reader` or `analyst`
    /// @return the new row
    public long insert(Person person, String origin) throws SQLException {
        String name = person.fullName();
        long id = session.insert("""
                INSERT INTO people (code, full_name, key, script, side, origin, stands_for) VALUES (?, ?, ?, ?, ?, ?, 0)""",
                freeCode(person.id()), name, NameKey.of(name), NameKey.script(name), person.side().word(), origin);
        session.update("UPDATE people SET stands_for = id WHERE id = ?", id);
        insertSpellings(id, person.spellings(), 0);
        insertOffices(id, person.offices());
        return id;
    }

    /// Makes a row say what `person` says; its code stays.
    void replace(long id, Person person) throws SQLException {
        String name = person.fullName();
        session.update("UPDATE people SET full_name = ?, key = ?, script = ?, side = ? WHERE id = ?",
                name, NameKey.of(name), NameKey.script(name), person.side().word(), id);
        session.update("DELETE FROM spellings WHERE person_id = ?", id);
        session.update("DELETE FROM offices WHERE person_id = ?", id);
        insertSpellings(id, person.spellings(), 0);
        insertOffices(id, person.offices());
    }

    /// Adds the spellings and offices of `person` that the head of `id` does not have yet.
    public void enrich(long id, Person person) throws SQLException {
        Person known = head(headOf(id)).orElseThrow();
        Set<String> spellings = new LinkedHashSet<>(person.spellings());
        spellings.add(person.fullName());
        known.spellings().forEach(spellings::remove);
        spellings.remove(known.fullName());
        if (!spellings.isEmpty()) {
            int next = (int) session.count("SELECT coalesce(max(ordinal) + 1, 0) FROM spellings WHERE person_id = ?", id);
            insertSpellings(id, List.copyOf(spellings), next);
        }
        Set<String> titles = new LinkedHashSet<>(known.offices().stream().map(Office::title).toList());
        List<Office> fresh = person.offices().stream().filter(office -> !titles.contains(office.title())).toList();
        if (!fresh.isEmpty()) {
            List<Office> offices = new ArrayList<>(own(id).orElseThrow().offices());
            offices.addAll(fresh);
            session.update("DELETE FROM offices WHERE person_id = ?", id);
            insertOffices(id, offices.stream().sorted(BY_BEGINNING).toList());
        }
    }

    /// Works out anew who stands for whom, from the joins.
    void restand() throws SQLException {
        session.update("""
                WITH RECURSIVE chain (id, head) AS (
                    SELECT id, id FROM people WHERE joined_into IS NULL
                    UNION ALL
                    SELECT p.id, chain.head FROM people p JOIN chain ON p.joined_into = chain.id)
                UPDATE people SET stands_for = chain.head FROM chain WHERE chain.id = people.id AND stands_for <> chain.head""");
    }

    private long headOf(long id) throws SQLException {
        return session.count("SELECT stands_for FROM people WHERE id = ?", id);
    }

    private static Person joined(Person own, List<Person> members) {
        Set<String> spellings = new LinkedHashSet<>(own.spellings());
        Set<Office> offices = new LinkedHashSet<>(own.offices());
        for (Person member : members) {
            spellings.add(member.fullName());
            spellings.addAll(member.spellings());
            offices.addAll(member.offices());
        }
        spellings.remove(own.fullName());
        List<Office> ordered = members.isEmpty() ? own.offices() : offices.stream().sorted(BY_BEGINNING).toList();
        return new Person(own.id(), own.fullName(), own.side(), List.copyOf(spellings), ordered);
    }

    private void insertSpellings(long id, List<String> spellings, int from) throws SQLException {
        int ordinal = from;
        for (String text : spellings) {
            session.update("INSERT INTO spellings (person_id, ordinal, text, key, script) VALUES (?, ?, ?, ?, ?)",
                    id, ordinal++, text, NameKey.of(text), NameKey.script(text));
        }
    }

    private void insertOffices(long id, List<Office> offices) throws SQLException {
        int ordinal = 0;
        for (Office office : offices) {
            session.update("INSERT INTO offices (person_id, ordinal, title, first_day, last_day) VALUES (?, ?, ?, ?, ?)",
                    id, ordinal++, office.title(), office.from(), office.to());
        }
    }

    private String freeCode(String wanted) throws SQLException {
        String code = wanted;
        for (int n = 2; id(code).isPresent(); n++) {
            code = wanted + "-" + n;
        }
        return code;
    }

    private static Office office(Row row, int column) throws SQLException {
        return new Office(row.text(column), row.maybeText(column + 1).map(LocalDate::parse),
                row.maybeText(column + 2).map(LocalDate::parse));
    }

    private static OptionalLong toLong(Optional<Long> id) {
        return id.isPresent() ? OptionalLong.of(id.get()) : OptionalLong.empty();
    }
}
