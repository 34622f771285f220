package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.corrections.Correction;
import readout.archive.people.PersonSummary;
import readout.archive.people.SpellingSplit;
import readout.archive.sql.Page;
import readout.model.Attribution;
import readout.model.Document;
import readout.model.Office;
import readout.model.Person;
import readout.model.Side;

class PersonStoreTest {

    @TempDir
    Path folder;
    Archive archive;

    @BeforeEach
    void create() {
        archive = Samples.create(folder.resolve("a.readout"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aPersonComesBackAsItWas() {
        assertEquals(Samples.ROE, archive.people().add(Samples.ROE));
        assertEquals(Samples.ORLOV, archive.people().add(Samples.ORLOV));
        assertEquals(Optional.of(Samples.ROE), archive.people().find("ann-roe"));
        assertEquals(List.of(Samples.ROE, Samples.ORLOV), archive.people().all());
        assertEquals(2, archive.people().count());
        assertEquals(Optional.empty(), archive.people().find("nobody"));
    }

    @Test
    void aTakenCodeGetsANumber() {
        archive.people().add(Samples.ROE);
        Person other = new Person("ann-roe", "Anna Roe", Side.PRESS, List.of(), List.of());
        assertEquals("ann-roe-2", archive.people().add(other).id());
        assertEquals("ann-roe-3", archive.people().add(other).id());
    }

    @Test
    void aPersonIsFoundByAnySpellingInAnyScript() {
        archive.people().add(Samples.ROE);
        archive.people().add(Samples.ORLOV);
        assertEquals(List.of(Samples.ROE), archive.people().named("ANN  ROE"));
        assertEquals(List.of(Samples.ROE), archive.people().named("энн роу"));
        assertEquals(List.of(Samples.ORLOV), archive.people().named("Петр Орлов"));
        assertEquals(List.of(), archive.people().named("Roe"));
    }

    @Test
    void whatAPersonSaysIsCounted() {
        Samples.importAll(archive, Samples.transcript(), Samples.article());
        assertEquals(List.of(
                new PersonSummary(Samples.ROE, 1, 1, 8, 0, day("2001-05-06"), day("2001-05-06")),
                new PersonSummary(Samples.LANE, 1, 1, 7, 0, day("2001-05-06"), day("2001-05-06")),
                new PersonSummary(Samples.ORLOV, 2, 1, 4, 2, day("1998-03-01"), day("2001-05-06"))),
                archive.people().list(Page.all()));
        assertEquals(List.of("mary-lane"), archive.people().list(new Page(1, 1)).stream().map(p -> p.person().id()).toList());
        assertEquals(2, archive.people().summary("pyotr-orlov").orElseThrow().quotations());
    }

    @Test
    void aChangeGivesBackWhatWasBefore() {
        archive.people().add(Samples.ROE);
        Person changed = new Person("ann-roe", "Anna Roe-Smith", Side.OTHER, List.of("Ann Roe"),
                List.of(new Office("Judge", Optional.of(LocalDate.of(2010, 1, 1)), Optional.empty())));
        assertEquals(Samples.ROE, archive.people().update(changed));
        assertEquals(Optional.of(changed), archive.people().find("ann-roe"));
        assertEquals(changed, archive.people().update(Samples.ROE));
        assertEquals(Optional.of(Samples.ROE), archive.people().find("ann-roe"));
        assertThrows(IllegalArgumentException.class, () -> archive.people().update(Samples.ORLOV));
    }

    @Test
    void onlyAPersonWithoutWordsIsRemoved() {
        archive.people().add(Samples.LANE);
        assertEquals(Optional.of(Samples.LANE), archive.people().remove("mary-lane"));
        assertEquals(Optional.empty(), archive.people().find("mary-lane"));
        Samples.importAll(archive, Samples.article());
        assertEquals(Optional.empty(), archive.people().remove("pyotr-orlov"));
        assertEquals(Optional.of(Samples.ORLOV), archive.people().find("pyotr-orlov"));
    }

    @Test
    void joinedPeopleAreOneEverywhereAndCanBeSeparated() {
        Person petrov = new Person("p-orloff", "P. Orloff", Side.RUSSIA, List.of("Orloff P."), List.of());
        String first = Samples.importOne(archive, Samples.plain("one two", Samples.ORLOV));
        String second = Samples.importOne(archive, Samples.plain("three four five", petrov));
        archive.people().join("p-orloff", "pyotr-orlov");

        Person both = archive.people().find("p-orloff").orElseThrow();
        assertEquals(new Person("pyotr-orlov", "Pyotr Orlov", Side.RUSSIA, List.of("Пётр Орлов", "Petr Orlov", "P. Orloff", "Orloff P."),
                Samples.ORLOV.offices()), both);
        assertEquals(1, archive.people().count());
        assertEquals(5, archive.people().summary("pyotr-orlov").orElseThrow().words());
        assertEquals(List.of(both), archive.documents().find(second).orElseThrow().document().people());
        assertEquals(Optional.of("pyotr-orlov"), speaker(second));
        assertEquals(List.of(petrov), archive.people().joinedInto("pyotr-orlov"));
        assertEquals(List.of(both), archive.known().people());
        assertThrows(IllegalArgumentException.class, () -> archive.people().join("pyotr-orlov", "p-orloff"));

        assertEquals("pyotr-orlov", archive.people().separate("p-orloff"));
        assertEquals(Optional.of("p-orloff"), speaker(second));
        assertEquals(Optional.of("pyotr-orlov"), speaker(first));
        assertEquals(List.of(petrov, Samples.ORLOV), archive.people().all());
        assertThrows(IllegalArgumentException.class, () -> archive.people().separate("p-orloff"));
    }

    @Test
    void aChainOfJoinsComesApartWhereItIsCut() {
        Person a = archive.people().add(new Person("a", "A A", Side.OTHER, List.of(), List.of()));
        Person b = archive.people().add(new Person("b", "B B", Side.OTHER, List.of(), List.of()));
        Person c = archive.people().add(new Person("c", "C C", Side.OTHER, List.of(), List.of()));
        archive.people().join("a", "b");
        archive.people().join("b", "c");
        assertEquals("c", archive.people().find("a").orElseThrow().id());
        archive.people().separate("b");
        assertEquals("b", archive.people().find("a").orElseThrow().id());
        assertEquals(Optional.of(c), archive.people().find("c"));
        archive.people().separate("a");
        assertEquals(List.of(a, b, c), archive.people().all());
    }

    @Test
    void aJoinIsRememberedForLaterImports() {
        Person orloff = new Person("p-orloff", "Petja Orloff", Side.RUSSIA, List.of(), List.of());
        Samples.importAll(archive, Samples.plain("one", Samples.ORLOV), Samples.plain("two", orloff));
        archive.people().join("p-orloff", "pyotr-orlov");
        String later = Samples.importOne(archive, Samples.plain("three", orloff));
        assertEquals(Optional.of("pyotr-orlov"), speaker(later));
        archive.people().separate("p-orloff");
        assertEquals(Optional.of("p-orloff"), speaker(later));
    }

    @Test
    void changingAJoinedPersonLeavesTheOthersSpellingsToThem() {
        Person orloff = archive.people().add(new Person("p-orloff", "P. Orloff", Side.RUSSIA, List.of(), List.of()));
        archive.people().add(Samples.ORLOV);
        archive.people().join("p-orloff", "pyotr-orlov");
        Person shown = archive.people().find("pyotr-orlov").orElseThrow();
        archive.people().update(new Person(shown.id(), "Peter Orlov", shown.side(), shown.spellings(), shown.offices()));
        archive.people().separate("p-orloff");
        assertEquals(List.of("Пётр Орлов", "Petr Orlov"), archive.people().find("pyotr-orlov").orElseThrow().spellings());
        assertEquals(Optional.of(orloff), archive.people().find("p-orloff"));
    }

    @Test
    void aSpellingSplitOffTakesItsTurnsAndQuotationsAlong() {
        Person two = new Person("orlov", "Orlov", Side.RUSSIA, List.of("Minister Orlov", "Orlov the Younger"), List.of());
        Document transcript = Samples.transcript();
        Document confused = Samples.with(transcript, List.of(Samples.ROE, new Person("pyotr-orlov", "Pyotr Orlov", Side.RUSSIA,
                List.of("Minister Orlov", "Пётр Орлов"), List.of()), Samples.LANE), transcript.meeting());
        String code = Samples.importOne(archive, confused);
        Person before = archive.people().find("pyotr-orlov").orElseThrow();

        SpellingSplit split = archive.people().split("pyotr-orlov", "Minister Orlov");
        assertEquals(List.of("Пётр Орлов"), archive.people().find("pyotr-orlov").orElseThrow().spellings());
        assertEquals(new Person("minister-orlov", "Minister Orlov", Side.RUSSIA, List.of(), List.of()),
                archive.people().find(split.to()).orElseThrow());
        assertEquals(Optional.of("minister-orlov"), archive.documents().find(code).orElseThrow().document().turns().get(1).speaker().person());
        assertEquals(1, archive.people().summary("minister-orlov").orElseThrow().turns());
        assertEquals(0, archive.people().summary("pyotr-orlov").orElseThrow().turns());

        archive.people().undo(split);
        assertEquals(Optional.of(before), archive.people().find("pyotr-orlov"));
        assertEquals(Optional.empty(), archive.people().find("minister-orlov"));
        assertEquals(Optional.of("pyotr-orlov"), archive.documents().find(code).orElseThrow().document().turns().get(1).speaker().person());
        assertThrows(IllegalArgumentException.class, () -> archive.people().split("pyotr-orlov", two.fullName()));
    }

    @Test
    void aSplitHoldsWhenACorrectionIsTakenBack() {
        Document transcript = Samples.transcript();
        String code = Samples.importOne(archive, Samples.with(transcript, List.of(Samples.ROE, new Person("pyotr-orlov", "Pyotr Orlov",
                Side.RUSSIA, List.of("Minister Orlov"), List.of()), Samples.LANE), transcript.meeting()));
        var made = archive.corrections().make(code, List.of(new Correction.SplitTurn(transcript.text().indexOf("We met on"))));
        SpellingSplit split = archive.people().split("pyotr-orlov", "Minister Orlov");
        archive.corrections().takeBack(code, made);
        assertEquals(Optional.of("minister-orlov"), archive.documents().find(code).orElseThrow().document().turns().get(1).speaker().person());
        archive.people().undo(split);
        assertEquals(Optional.of("pyotr-orlov"), archive.documents().find(code).orElseThrow().document().turns().get(1).speaker().person());
    }

    @Test
    void aSplitIsRememberedForLaterImports() {
        archive.people().add(new Person("pyotr-orlov", "Pyotr Orlov", Side.RUSSIA, List.of("Piotr Orlow"), List.of()));
        archive.people().split("pyotr-orlov", "Piotr Orlow");
        String code = Samples.importOne(archive, Samples.plain("one", new Person("x", "Piotr Orlow", Side.RUSSIA, List.of(), List.of())));
        assertEquals(Optional.of("piotr-orlow"), speaker(code));
        assertTrue(archive.people().find("x").isEmpty());
    }

    private Optional<String> speaker(String code) {
        Attribution speaker = archive.documents().find(code).orElseThrow().document().turns().getFirst().speaker();
        return speaker.person();
    }

    private static Optional<LocalDate> day(String iso) {
        return Optional.of(LocalDate.parse(iso));
    }
}
