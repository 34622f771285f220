package readout.reading.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Office;
import readout.model.Person;
import readout.model.Side;

/// Reads `people.csv`: `id, full_name, side, name_variants, offices`, where an office is
/// `title, first day, last day` and several of one cell stand between semicolons.
final class PeopleTable {

    private static final List<String> COLUMNS = List.of("id", "full_name", "side", "name_variants", "offices");

    private PeopleTable() {
    }

    static List<Person> read(Reader reader) throws IOException {
        return Table.read("people", reader, COLUMNS, PeopleTable::person);
    }

    private static Person person(Row row) {
        String name = row.required("full_name");
        List<String> spellings = row.list("name_variants").stream().filter(s -> !s.equals(name)).distinct().toList();
        return new Person(row.required("id"), name, row.word("side", Side::ofWord), spellings, offices(row));
    }

    private static List<Office> offices(Row row) {
        List<Office> offices = new ArrayList<>();
        for (String part : row.text("offices").split(";")) {
            if (!part.isBlank()) {
                offices.add(office(row, part));
            }
        }
        return offices;
    }

    /// A title may hold commas itself; the days are what follows the last two.
    private static Office office(Row row, String part) {
        int last = part.lastIndexOf(',');
        int first = last < 0 ? -1 : part.lastIndexOf(',', last - 1);
        if (first < 0 || part.substring(0, first).isBlank()) {
            throw row.wrong("the office `" + part.strip() + "` is not of the form `title, first day, last day`", null);
        }
        Optional<LocalDate> from = row.day(part.substring(first + 1, last));
        Optional<LocalDate> to = row.day(part.substring(last + 1));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw row.wrong("the office `" + part.strip() + "` ends before it begins", null);
        }
        return new Office(part.substring(0, first).strip(), from, to);
    }
}
