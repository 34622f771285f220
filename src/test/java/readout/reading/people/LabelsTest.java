package readout.reading.people;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.model.Attribution;
import readout.model.Certainty;
import readout.model.Person;
import readout.reading.catalogue.CatalogueReader;

/// Labels by themselves, on a date, in a document that says nothing more.
class LabelsTest {

    private static final PersonIndex INDEX = new PersonIndex(new CatalogueReader().bundled().people());

    static Stream<Row> rows() {
        return Resource.lines("labels.txt").stream().map(line -> line.split("\\|")).map(cells -> {
            String[] row = Arrays.stream(cells).map(String::strip).toArray(String[]::new);
            Optional<LocalDate> day = row[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(row[0]));
            return new Row(day, row[1], row[2], row[3], row[4]);
        });
    }

    record Row(Optional<LocalDate> day, String label, String who, String certainty, String side) {
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLabelMeansThePersonWhoWasMeantThen(Row row) {
        DocumentPeople people = new DocumentPeople(INDEX, DocumentContext.of("", row.day));
        Attribution attribution = people.attribute(row.label);
        String who = attribution.person().map(id -> row.who.startsWith("@") ? "@" + id : people.person(id).map(Person::fullName).orElseThrow())
                .orElse(attribution.why().contains(" fit: ") ? "?" : "-");
        assertAll(attribution::toString,
                () -> assertEquals(row.who, who),
                () -> assertEquals(row.certainty.equals("?") ? attribution.certainty().word() : row.certainty, attribution.certainty().word()),
                () -> assertEquals(row.side, people.side(row.label).word()),
                () -> assertEquals(attribution.certainty() == Certainty.OPEN, attribution.person().isEmpty()));
    }
}
