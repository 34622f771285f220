package readout.archive.people;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readout.archive.sql.Session;
import readout.model.Person;

/// Splits a spelling off a person, and takes that back, within a transaction of the caller's.
final class Splitting {

    private final Session session;
    private final PersonRows rows;

    Splitting(Session session) {
        this.session = session;
        this.rows = new PersonRows(session);
    }

    SpellingSplit split(long from, String spelling) throws SQLException {
        Person person = rows.own(from).orElseThrow();
        if (!person.spellings().contains(spelling)) {
            throw new IllegalArgumentException(person.fullName() + " has no spelling " + spelling);
        }
        rows.replace(from, withSpellings(person, person.spellings().stream().filter(s -> !s.equals(spelling)).toList()));
        long to = rows.insert(new Person(codeOf(spelling), spelling, person.side(), List.of(), List.of()), "analyst");
        String key = NameKey.of(spelling);
        List<SpellingSplit.Place> turns = places("""
                SELECT t.document_id, t.ordinal, p.text FROM turns t JOIN phrases p ON p.id = t.label WHERE t.person_id = ?""",
                from, key);
        List<SpellingSplit.Place> quotations = places("""
                SELECT q.document_id, q.ordinal, p.text FROM quotations q JOIN phrases p ON p.id = q.label
                WHERE q.person_id = ?""", from, key);
        List<SpellingSplit.Place> read = places("""
                SELECT t.document_id, t.ordinal, p.text FROM reader_turns t JOIN phrases p ON p.id = t.label WHERE t.person_id = ?""",
                from, key);
        List<SpellingSplit.Place> readQuotations = places("""
                SELECT q.document_id, q.ordinal, p.text FROM reader_quotations q JOIN phrases p ON p.id = q.label
                WHERE q.person_id = ?""", from, key);
        List<SpellingSplit.Place> parts = places("""
                SELECT quote_id, ordinal, label FROM quote_parts WHERE set_by = 'reader' AND person_id = ?""", from, key);
        SpellingSplit split = new SpellingSplit(person.id(), rows.own(to).orElseThrow().id(), spelling,
                person.spellings().indexOf(spelling), turns, quotations, read, readQuotations, parts);
        attribute(split, to);
        return split;
    }

    void undo(SpellingSplit split) throws SQLException {
        long from = rows.id(split.from()).orElseThrow();
        long to = rows.id(split.to()).orElseThrow();
        attribute(split, from);
        for (long document : documents(split)) {
            session.update("""
                    DELETE FROM document_people WHERE document_id = ? AND person_id = ? AND turns = 0 AND quotations = 0""",
                    document, to);
        }
        Person person = rows.own(from).orElseThrow();
        List<String> spellings = new ArrayList<>(person.spellings());
        spellings.add(Math.min(split.ordinal(), spellings.size()), split.spelling());
        rows.replace(from, withSpellings(person, spellings));
        if (PersonUse.isNamed(session, to)) {
            // An import has used the new person since: what it said is the old one's again.
            session.update("UPDATE people SET joined_into = ? WHERE id = ?", from, to);
            rows.restand();
        } else {
            session.update("DELETE FROM people WHERE id = ?", to);
        }
    }

    private void attribute(SpellingSplit split, long person) throws SQLException {
        attribute("UPDATE turns SET person_id = ? WHERE document_id = ? AND ordinal = ?", split.turns(), person);
        attribute("UPDATE quotations SET person_id = ? WHERE document_id = ? AND ordinal = ?", split.quotations(), person);
        attribute("UPDATE reader_turns SET person_id = ? WHERE document_id = ? AND ordinal = ?", split.read(), person);
        attribute("UPDATE reader_quotations SET person_id = ? WHERE document_id = ? AND ordinal = ?", split.readQuotations(), person);
        attribute("UPDATE quote_parts SET person_id = ? WHERE quote_id = ? AND ordinal = ?", split.parts(), person);
        for (long document : documents(split)) {
            DocumentPeople.recount(session, document);
        }
    }

    private void attribute(String sql, List<SpellingSplit.Place> places, long person) throws SQLException {
        for (SpellingSplit.Place place : places) {
            session.update(sql, person, place.owner(), place.ordinal());
        }
    }

    private static List<Long> documents(SpellingSplit split) {
        return Stream.concat(split.turns().stream(), split.quotations().stream()).map(SpellingSplit.Place::owner)
                .distinct().toList();
    }

    private List<SpellingSplit.Place> places(String sql, long person, String key) throws SQLException {
        List<SpellingSplit.Place> places = new ArrayList<>();
        session.each(sql, row -> {
            if ((" " + NameKey.of(row.text(3)) + " ").contains(" " + key + " ")) {
                places.add(new SpellingSplit.Place(row.id(1), row.number(2)));
            }
        }, person);
        return places;
    }

    private static Person withSpellings(Person person, List<String> spellings) {
        return new Person(person.id(), person.fullName(), person.side(), spellings, person.offices());
    }

    private static String codeOf(String name) {
        String code = NameKey.of(name).replace(' ', '-');
        return code.isEmpty() ? "person" : code;
    }
}
