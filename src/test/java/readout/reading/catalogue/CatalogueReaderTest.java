package readout.reading.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.Certainty;
import readout.model.Meeting;
import readout.model.MeetingLevel;
import readout.model.Office;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;
import readout.reading.Knowledge;

class CatalogueReaderTest {

    private static final String PEOPLE = "id,full_name,side,name_variants,offices\n";
    private static final String MEETINGS = "id,start_date,end_date,title,level,format,city,country,venue,us_participants,"
            + "russian_participants,other_participants,topics,summary,certainty,source_urls\n";
    private static final Knowledge BUNDLED = new CatalogueReader().bundled();

    @Test
    void theBundledCatalogueIsWhole() {
        assertEquals(103, BUNDLED.people().size());
        assertEquals(419, BUNDLED.meetings().size());
    }

    @Test
    void everyParticipantOfTheBundledCatalogueIsAKnownPerson() {
        List<String> ids = BUNDLED.people().stream().map(Person::id).toList();
        for (Meeting meeting : BUNDLED.meetings()) {
            for (Participant participant : meeting.participants()) {
                assertTrue(participant.person().filter(ids::contains).isPresent(), meeting.id() + ": " + participant);
            }
        }
    }

    @Test
    void aMeetingIsReadWithAllItsParts() {
        Meeting meeting = meeting("2007-05-15-moscow-rice-lavrov-putin");
        assertEquals(When.day(LocalDate.of(2007, 5, 15)), meeting.when());
        assertEquals("Moscow", meeting.place().city());
        assertEquals("Russia", meeting.place().country());
        assertTrue(meeting.participants().contains(new Participant("Condoleezza Rice", "Secretary of State",
                Side.UNITED_STATES, Optional.of("condoleezza-rice"))));
    }

    @Test
    void aStayOfSeveralDaysKeepsThem() {
        assertEquals(new When(LocalDate.of(1985, 1, 6), LocalDate.of(1985, 1, 8)),
                meeting("1985-01-06-geneva-shultz-gromyko").when());
    }

    @Test
    void anOfficeStillHeldHasNoLastDay() {
        Person lavrov = BUNDLED.people().stream().filter(p -> p.id().equals("sergey-lavrov")).findFirst().orElseThrow();
        assertEquals(List.of(new Office("Minister of Foreign Affairs of Russia", Optional.of(LocalDate.of(2004, 3, 9)),
                Optional.empty())), lavrov.offices());
    }

    @Test
    void anotherCatalogueIsRead() throws IOException {
        Knowledge knowledge = new CatalogueReader().read(
                new StringReader("\uFEFF" + PEOPLE
                        + "ann-roe,Ann Roe,us,A. Roe; Энн Роу,\"Envoy for Peace, Trade and Aid, 2001-02-03, \"\n"),
                new StringReader(MEETINGS + "2001-03-04-oslo-roe,2001-03-04,,Talks,other,visit,Oslo,Norway,,"
                        + "A. Roe (Envoy); John Doe,,,aid; trade,,partly,\n"));
        assertEquals(List.of(new Person("ann-roe", "Ann Roe", Side.UNITED_STATES, List.of("A. Roe", "Энн Роу"),
                List.of(new Office("Envoy for Peace, Trade and Aid", Optional.of(LocalDate.of(2001, 2, 3)), Optional.empty())))),
                knowledge.people());
        assertEquals(List.of(new Meeting("2001-03-04-oslo-roe", When.day(LocalDate.of(2001, 3, 4)), "Talks", MeetingLevel.OTHER,
                "visit", new Place("Oslo", "Norway", ""),
                List.of(new Participant("A. Roe", "Envoy", Side.UNITED_STATES, Optional.of("ann-roe")),
                        new Participant("John Doe", "", Side.UNITED_STATES, Optional.empty())),
                List.of("aid", "trade"), "", Certainty.LIKELY, List.of())), knowledge.meetings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,Ann Roe,mars,,                                  | line 2: `mars` is no side
            a,,us,,                                           | line 2: the cell `full_name` is empty
            a,Ann Roe,us,x                                    | line 2: the cell `offices` is missing
            a,Ann Roe,us,,Envoy                               | line 2: the office `Envoy` is not of the form
            a,Ann Roe,us,,'"Envoy, 2001-13-01, "'             | line 2: `2001-13-01` is no day
            a,Ann Roe,us,,'"Envoy, 2001-02-01, 2000-02-01"'   | ends before it begins
            """, quoteCharacter = '~')
    void aMalformedPersonIsToldWithItsLine(String row, String message) {
        CatalogueException e = assertThrows(CatalogueException.class, () -> new CatalogueReader()
                .read(new StringReader(PEOPLE + row.strip().replace("'", "") + "\n"), new StringReader(MEETINGS)));
        assertTrue(e.getMessage().contains("people, ") && e.getMessage().contains(message), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            m,,,T,other,visit,Oslo,Norway,,,,,,,partly,                       | line 2: the cell `start_date` is empty
            m,2001-03-04,2001-03-03,T,other,visit,,,,,,,,,partly,             | the meeting ends before it begins
            m,2001-03-04,,T,grand,visit,,,,,,,,,partly,                       | `grand` is no level
            m,2001-03-04,,T,other,visit,,,,,,,,,surely,                       | `surely` is no certainty
            m,2001-03-04,,T,other,visit,,,,Ann Roe (Envoy,,,,,partly,         | is not of the form `name (office)`
            """)
    void aMalformedMeetingIsToldWithItsLine(String row, String message) {
        CatalogueException e = assertThrows(CatalogueException.class, () -> new CatalogueReader()
                .read(new StringReader(PEOPLE), new StringReader(MEETINGS + row.strip() + "\n")));
        assertTrue(e.getMessage().contains("meetings, ") && e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void twoRowsOfOneIdAreRefused() {
        CatalogueException e = assertThrows(CatalogueException.class, () -> new CatalogueReader().read(
                new StringReader(PEOPLE + "a,Ann,us,,\na,Bob,us,,\n"), new StringReader(MEETINGS)));
        assertTrue(e.getMessage().contains("line 3: the id `a` stands there twice"), e.getMessage());
    }

    @Test
    void aMissingColumnIsTold() {
        CatalogueException e = assertThrows(CatalogueException.class, () -> new CatalogueReader().read(
                new StringReader("id,full_name,side\n"), new StringReader(MEETINGS)));
        assertTrue(e.getMessage().contains("the column `name_variants` is missing"), e.getMessage());
    }

    @Test
    void aTableThatIsNoCsvIsTold() {
        assertThrows(CatalogueException.class, () -> new CatalogueReader().read(
                new StringReader(PEOPLE + "a,\"Ann\" Roe,us,,\n"), new StringReader(MEETINGS)));
    }

    private static Meeting meeting(String id) {
        return BUNDLED.meetings().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }
}
