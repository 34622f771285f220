package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.check.CheckWatch;
import readout.archive.documents.DocumentOrder;
import readout.archive.imports.ImportBatch;
import readout.archive.imports.ImportEntry;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportResult;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.archive.imports.UndoneImport;
import readout.archive.quotes.NewQuote;
import readout.archive.sql.Page;
import readout.model.Document;
import readout.model.MeetingMatch;
import readout.model.Office;
import readout.model.Person;
import readout.model.Side;
import readout.model.Span;

class ImportWriterTest {

    @TempDir
    Path folder;
    Archive archive;

    @BeforeEach
    void create() {
        archive = Samples.create(folder.resolve("a.readout"));
    }

    @AfterEach
    void close() {
        assertTrue(archive.check(CheckWatch.NONE).isSound(), archive.check(CheckWatch.NONE).toString());
        archive.close();
    }

    @Test
    void theSameFileAndTheSameTextAreDuplicates() {
        ImportWriter writer = archive.beginImport();
        Document one = Samples.plain("some words");
        List<ImportResult> results = writer.write(List.of(incoming("a", "some words", one), incoming("b", "some words", one),
                incoming("c", "<p>some words</p>", one)));
        String code = results.getFirst().outcome().document().orElseThrow();
        assertEquals(List.of(new ImportResult("a", new ImportOutcome.Imported(code)),
                new ImportResult("b", new ImportOutcome.Duplicate(code, true)),
                new ImportResult("c", new ImportOutcome.Duplicate(code, false))), results);
        assertEquals(1, archive.documents().count());
        assertEquals(new ImportOutcome.Duplicate(code, true), Samples.importAll(archive, one).getFirst().outcome());
    }

    @Test
    void whatBecameOfEachFileIsRemembered() {
        ImportWriter writer = archive.beginImport();
        List<ImportResult> results = writer.write(List.of(incoming("a.txt", "words", Samples.plain("words")),
                new Incoming.Refused("b.bin", new ImportOutcome.Failed("It is no text.")),
                new Incoming.Refused("c.txt", new ImportOutcome.Skipped("Cancelled."))));
        writer.write(List.of(incoming("d.txt", "words", Samples.plain("words"))));
        String code = results.getFirst().outcome().document().orElseThrow();
        assertEquals(Optional.empty(), archive.imports().list(Page.all()).getFirst().finished());
        writer.finish();
        assertEquals(List.of(new ImportEntry("a.txt", "imported", Optional.of(code), ""),
                new ImportEntry("b.bin", "failed", Optional.empty(), "It is no text."),
                new ImportEntry("c.txt", "skipped", Optional.empty(), "Cancelled."),
                new ImportEntry("d.txt", "duplicate", Optional.of(code), "The same file is in the archive as " + code + ".")),
                archive.imports().entries(writer.batch(), Page.all()));
        assertEquals("b.bin", archive.imports().entries(writer.batch(), new Page(1, 1)).getFirst().file());
        assertEquals(List.of(new ImportBatch(writer.batch(), Samples.NOON, Optional.of(Samples.NOON), Optional.empty(),
                Map.of("imported", 1, "failed", 1, "skipped", 1, "duplicate", 1))), archive.imports().list(Page.all()));
    }

    @Test
    void aDocumentThatBreaksARuleFailsAloneAndLeavesNothing() {
        Document good = Samples.plain("good words", Samples.ROE);
        Document bad = Samples.with(Samples.plain("bad words", Samples.ORLOV, Samples.LANE), List.of(Samples.LANE), new MeetingMatch.None(""));
        Document worse = Samples.plain("worse words", new MeetingMatch.Joins("m", "why", 7));
        archive.meetings().add(Samples.OSLO, "");
        Document worst = Samples.plain("worst words", new MeetingMatch.Joins(Samples.OSLO.id(), "why", 7), Samples.ORLOV);
        List<ImportResult> results = Samples.importAll(archive, good, bad, worse, worst, Samples.plain("more words", Samples.ROE));
        assertEquals(List.of("imported", "failed", "imported", "failed", "imported"), results.stream().map(r -> r.outcome().word()).toList());
        assertEquals(3, archive.documents().count());
        assertEquals(List.of("ann-roe"), archive.people().all().stream().map(Person::id).toList());
        assertEquals(5, archive.imports().entries(1, Page.all()).size());
        assertEquals(List.of("imported"), Samples.importAll(archive, Samples.plain("bad words")).stream().map(r -> r.outcome().word()).toList());
    }

    @Test
    void aPersonKnownByAnySpellingIsNotMadeAnew() {
        archive.addCatalogue(new Known(List.of(Samples.ROE, Samples.ORLOV), List.of()));
        Person bySpelling = new Person("p1", "Petr Orlov", Side.RUSSIA, List.of("Orlov P. P."), List.of(new Office("Judge", Optional.empty(), Optional.empty())));
        Person byItsSpelling = new Person("p2", "Secretary of State Roe", Side.UNITED_STATES, List.of("Ann Roe"), List.of());
        Person ofUnknownSide = new Person("p3", "ANN ROE", Side.OTHER, List.of(), List.of());
        Samples.importAll(archive, Samples.plain("one", bySpelling), Samples.plain("two", byItsSpelling), Samples.plain("three", ofUnknownSide));
        assertEquals(2, archive.people().count());
        Person orlov = archive.people().find("pyotr-orlov").orElseThrow();
        assertEquals(List.of("Пётр Орлов", "Petr Orlov", "Orlov P. P."), orlov.spellings());
        assertEquals(List.of("Minister of Trade", "Judge"), orlov.offices().stream().map(Office::title).toList());
        assertEquals(List.of("Secretary Roe", "Энн Роу", "Secretary of State Roe", "ANN ROE"),
                archive.people().find("ann-roe").orElseThrow().spellings());
        assertEquals(2, archive.people().summary("ann-roe").orElseThrow().turns());
    }

    @Test
    void anotherHumanOfTheSameNameOrSurnameIsMadeAnew() {
        archive.addCatalogue(new Known(List.of(new Person("igor-ivanov", "Igor Ivanov", Side.RUSSIA, List.of("Ivanov"), List.of())), List.of()));
        Person reporter = new Person("igor-ivanov", "Igor Ivanov", Side.PRESS, List.of(), List.of());
        Person surname = new Person("ivanov", "Ivanov", Side.RUSSIA, List.of(), List.of());
        Person sergei = new Person("sergei-ivanov", "Sergei Ivanov", Side.RUSSIA, List.of("Ivanov"), List.of());
        Samples.importAll(archive, Samples.plain("two", surname), Samples.plain("three", sergei),
                Samples.plain("four", new Person("x", "Ivanov", Side.RUSSIA, List.of(), List.of())));
        assertEquals(List.of("igor-ivanov", "ivanov", "sergei-ivanov"), archive.people().all().stream().map(Person::id).toList());
        assertEquals(2, archive.people().summary("ivanov").orElseThrow().turns());
        // The reader says by the code that it means the one it was told of, whatever side it gives.
        Samples.importAll(archive, Samples.plain("five", reporter));
        assertEquals(1, archive.people().summary("igor-ivanov").orElseThrow().turns());
        Samples.importAll(archive, Samples.plain("six", new Person("y", "Igor Ivanov", Side.PRESS, List.of(), List.of())));
        assertEquals(Side.PRESS, archive.people().find("y").orElseThrow().side());
    }

    @Test
    void twoSpellingsInOneDocumentMayBeOnePersonOfTheArchive() {
        archive.addCatalogue(new Known(List.of(Samples.ORLOV), List.of()));
        Document transcript = Samples.transcript();
        Person again = new Person("mary-lane", "Petr Orlov", Side.OTHER, List.of(), List.of());
        String code = Samples.importOne(archive, Samples.with(transcript, List.of(Samples.ROE, Samples.ORLOV, again), transcript.meeting()));
        assertEquals(List.of("ann-roe", "pyotr-orlov"), archive.documents().find(code).orElseThrow().document().people().stream().map(Person::id).toList());
        assertEquals(2, archive.people().summary("pyotr-orlov").orElseThrow().turns());
    }

    @Test
    void anEditBetweenTwoBatchesIsSeenByTheSecond() {
        ImportWriter writer = archive.beginImport();
        Person spelled = new Person("p", "Pete Orloff", Side.RUSSIA, List.of("Peter Orloff"), List.of());
        writer.write(List.of(incoming("a", "one", Samples.plain("one", spelled))));
        archive.people().split("p", "Peter Orloff");
        Person later = new Person("q", "Peter Orloff", Side.RUSSIA, List.of(), List.of());
        writer.write(List.of(incoming("b", "two", Samples.plain("two", later)), incoming("c", "three", Samples.plain("three", later))));
        assertEquals(2, archive.people().summary("peter-orloff").orElseThrow().turns());
        assertEquals(1, archive.people().summary("p").orElseThrow().turns());
    }

    @Test
    void anUndoneImportIsGoneButForWhatIsQuoted() {
        Samples.importAll(archive, Samples.plain("before", Samples.ROE));
        String kept = Samples.importAll(archive, Samples.transcript(), Samples.article()).getFirst().outcome().document().orElseThrow();
        long batch = archive.imports().list(Page.all()).getFirst().id();
        archive.quotes().keep(List.of(NewQuote.of(kept, new Span(0, 7))));
        String removed = archive.documents().list(DocumentOrder.IMPORT, Page.all()).getLast().id();
        assertEquals(new UndoneImport(List.of(removed), List.of(kept)), archive.imports().undo(batch));
        assertEquals(2, archive.documents().count());
        assertEquals(Optional.of(Samples.NOON), archive.imports().list(Page.all()).getFirst().undone());
        assertEquals(Optional.empty(), archive.imports().entries(batch, Page.all()).getLast().document());

        archive.quotes().delete(List.of(1L));
        assertEquals(List.of(kept), archive.imports().undo(batch).removed());
        assertEquals(List.of(Samples.ROE), archive.people().all());
        assertEquals(List.of(), archive.meetings().all());
        assertThrows(IllegalArgumentException.class, () -> archive.imports().undo(99));
        assertInstanceOf(ImportOutcome.Imported.class, Samples.importAll(archive, Samples.transcript()).getFirst().outcome());
    }

    @Test
    void undoingAnImportLeavesTheAnalystsAndTheCataloguesPeopleAndMeetings() {
        archive.addCatalogue(new Known(List.of(Samples.ORLOV), List.of()));
        Person mine = archive.people().add(Samples.LANE);
        Samples.importAll(archive, Samples.transcript());
        archive.meetings().update(archive.meetings().all().getFirst(), "I was there.");
        archive.imports().undo(archive.imports().list(Page.all()).getFirst().id());
        assertEquals(List.of("ann-roe", "mary-lane", "pyotr-orlov"), archive.people().all().stream().map(Person::id).toList());
        assertEquals(mine.id(), "mary-lane");
        assertEquals(1, archive.meetings().count());
    }

    private static Incoming incoming(String file, String bytes, Document document) {
        return Incoming.of(file, bytes.getBytes(StandardCharsets.UTF_8), document);
    }
}
