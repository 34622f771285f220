package readout.reading.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.model.Attribution;
import readout.model.Office;
import readout.model.Person;
import readout.reading.catalogue.CatalogueReader;

/// Every person of the catalogue, by every spelling and every office, in a document that says nothing else.
class CataloguePeopleTest {

    private static final List<Person> PEOPLE = new CatalogueReader().bundled().people();
    private static final PersonIndex INDEX = new PersonIndex(PEOPLE);

    private static final LabelReader READER = new LabelReader(INDEX.vocabulary);

    @Test
    void everySpellingIsItsPersonOnEveryDayInOffice() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Person person : PEOPLE) {
            for (Office office : person.offices()) {
                LocalDate day = middle(office);
                if (isLong(office)) {
                    continue;
                }
                for (String spelling : names(person)) {
                    for (String label : List.of(spelling, spelling.toUpperCase(), office.title() + " " + spelling)) {
                        asked++;
                        check(label, day, person.id(), wrong);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong, "of " + asked);
    }

    @Test
    void everyTitleWithASurnameIsItsPersonOnEveryDayInOffice() {
        List<String> wrong = new ArrayList<>();
        for (Person person : PEOPLE) {
            String surname = INDEX.known(person.id()).orElseThrow().names().getFirst().surname();
            for (Office office : person.offices().stream().filter(o -> !isLong(o)).toList()) {
                check(office.title() + " " + surname, middle(office), person.id(), wrong);
                check((office.title() + " " + surname).toUpperCase(), middle(office), person.id(), wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nobodyBecomesAnotherThroughAnotherGivenName() {
        List<String> wrong = new ArrayList<>();
        for (Person person : PEOPLE) {
            String surname = INDEX.known(person.id()).orElseThrow().names().getFirst().surname();
            for (String given : List.of("Abigail", "Thaddeus", "Zinaida", "Wolfgang")) {
                for (Office office : person.offices()) {
                    Attribution attribution = people("", Optional.of(middle(office))).attribute(given + " " + surname);
                    if (attribution.person().filter(person.id()::equals).isPresent()) {
                        wrong.add(given + " " + surname + " on " + middle(office) + ": " + attribution);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(String label, LocalDate day, String id, List<String> wrong) {
        Attribution attribution = people("", Optional.of(day)).attribute(label);
        if (!attribution.person().equals(Optional.of(id))) {
            wrong.add(label + " on " + day + ", not " + id + ": " + attribution);
        }
    }

    /// Without the spellings that hold a title: `Secretary Rice` was not yet one in 2003.
    private static List<String> names(Person person) {
        return Stream.concat(Stream.of(person.fullName()), person.spellings().stream())
                .filter(name -> READER.read(name) instanceof Printed.Named(Naming naming) && naming.role().isEmpty()).toList();
    }

    /// Nobody prints a title of more than nine words before a name.
    private static boolean isLong(Office office) {
        return office.title().split(" ").length > 9;
    }

    private static LocalDate middle(Office office) {
        LocalDate from = office.from().orElseThrow();
        LocalDate to = office.to().orElse(from.plusYears(2));
        return from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
    }

    static DocumentPeople people(String text, Optional<LocalDate> day) {
        return new DocumentPeople(INDEX, DocumentContext.of(text, day));
    }
}
