package readout.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.check.CheckWatch;
import readout.archive.corrections.Correction;
import readout.archive.documents.Field;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.archive.quotes.TagSummary;
import readout.archive.versions.DocumentVersion;
import readout.exporting.BookReading;
import readout.exporting.CitedDocument;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.CitedVersion;
import readout.exporting.ExportBook;
import readout.exporting.ExportFormat;
import readout.exporting.ExportOptions;
import readout.exporting.Exported;
import readout.exporting.file.Exporters;
import readout.exporting.file.FileExport;
import readout.intake.Intake;
import readout.model.DocumentKind;
import readout.model.When;
import readout.outgoing.Assembling;
import readout.outgoing.Scope;
import readout.reading.DocumentReader;
import readout.reading.Reading;

/// What is exported and imported elsewhere is what it was.
class RoundTripTest {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final String REMARKS = """
            <html><head><title>Remarks With the Russian Foreign Minister</title></head><body>
            <h1>Remarks With the Russian Foreign Minister</h1><p>March 6, 2009</p>
            <p>SECRETARY CLINTON: We begin with one word \uD83D\uDE00 and we hope that it is the right one for us.</p>
            <p>FOREIGN MINISTER LAVROV: (Via interpreter) It is another word, and it means too much load.</p>
            <p>SECRETARY CLINTON: Then we shall mend it together before the summer.</p></body></html>
            """;
    private static final String ARTICLE = """
            GENEVA — A button was handed over on Friday.

            "You got it wrong," Lavrov said. The word on it was not the one that was meant.
            """;

    @TempDir
    Path folder;

    private Archive archive;
    private String remarks;
    private String article;
    private long first;

    @BeforeEach
    void fill() {
        archive = Samples.create(folder.resolve("a.readout"));
        Intake.addCatalogue(archive);
        remarks = read(archive, "remarks.html", REMARKS);
        article = read(archive, "button.txt", ARTICLE);
        archive.corrections().make(article, List.of(new Correction.Kind(DocumentKind.ARTICLE), new Correction.Words(Field.TITLE, Optional.of("The Button")),
                new Correction.Day(Field.PUBLISHED, Optional.of(When.day(LocalDate.of(2009, 3, 7)))),
                new Correction.Meeting(archive.meetings().all().stream().map(meeting -> meeting.id()).findFirst())));
        archive.people().add(Samples.LANE);
        Quote word = keep(remarks, "one word \uD83D\uDE00 and we hope", "A note.\n\nIn two paragraphs, with <marks> & \"quotes\".", "tone > hope", "words");
        Quote both = keep(remarks, "too much load.\n\nSECRETARY CLINTON: Then we shall mend it", "", "words");
        Quote wrong = keep(article, "You got it wrong", "peregruzka, перезагрузка", "tone > blame");
        Quote told = keep(article, "A button was handed over", "");
        first = word.id();
        archive.quotes().setSpeaker(List.of(told.id()), Optional.of("mary-lane"));
        archive.quotes().setReliability(Map.of(wrong.id(), Set.of(Reliability.PARAPHRASE, Reliability.EMPHASIS_ADDED)));
        Tag words = archive.tags().find(TagPath.parse("words")).orElseThrow();
        archive.tags().update(words.withColour(Optional.of("#aa3300")).withDescription("All about words").withPin(Optional.of(3)));
        archive.tags().ensure(TagPath.parse("unused > inner"));
        archive.exchanges().add("Reset", "As it went.", List.of(wrong.id(), word.id(), both.id()));
        archive.exchanges().add("Reset, the other way", "", List.of(both.id(), wrong.id()));
        archive.links().add(new QuoteLink(wrong.id(), word.id(), LinkKind.CONTRADICTS, "plainly"));
        archive.links().add(new QuoteLink(both.id(), wrong.id(), LinkKind.ANSWERS, ""));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"JSONLD", "QDPX"})
    void everythingComesThroughIntoAnEmptyArchiveAndNothingTwice(ExportFormat format) throws IOException {
        ExportBook book = book(archive);
        Path file = export(book, format);
        try (Archive other = Samples.create(folder.resolve("b.readout"))) {
            Taken taken = take(other, file);
            assertEquals(4, taken.quotes());
            assertEquals(0, taken.leftOut(), taken.notices().toString());
            assertEquals(2, taken.documents().size());
            assertSame(book, book(other));
            Taken again = take(other, file);
            assertAddedNothing(again);
            assertSame(book, book(other));
            assertTrue(other.check(CheckWatch.NONE).isSound(), other.check(CheckWatch.NONE).toString());
        }
        assertAddedNothing(take(archive, file));
        assertSame(book, book(archive));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"JSONLD", "QDPX", "QDC"})
    void whatWasTakenGoesAgainAndComesBackAsItWas(ExportFormat format) throws IOException {
        Path file = export(book(archive), format);
        try (Archive other = Samples.create(folder.resolve("b.readout"))) {
            TakenBook taken = take(other, file).book();
            ExportBook came = book(other);
            Map<String, Long> numbers = other.quotes().numbers(came.quotes().stream().map(CitedQuote::uid).toList());
            List<Tag> tags = other.tags().list().stream().map(TagSummary::tag).toList();
            List<Exchange> exchanges = other.exchanges().list();
            taken.takeBack(other);
            assertHoldsNothing(other);
            taken.takeAgain(other);
            assertSame(came, book(other));
            assertEquals(numbers, other.quotes().numbers(numbers.keySet()));
            assertEquals(tags, other.tags().list().stream().map(TagSummary::tag).toList());
            assertEquals(exchanges, other.exchanges().list());
            taken.takeBack(other);
            assertHoldsNothing(other);
            assertTrue(other.check(CheckWatch.NONE).isSound(), other.check(CheckWatch.NONE).toString());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"JSONLD", "QDPX"})
    void aDocumentThatFollowsAnotherFollowsItAfterwardsToo(ExportFormat format) throws IOException {
        String later = read(archive, "later.txt", "A button was handed over on Friday, and nobody laughed.\n\nQuite another text stands below, which no reader would "
                + "take for the first; only the analyst knows that it is a later edition of it.\n");
        keep(later, "nobody laughed", "");
        archive.versions().choose(later, article);
        ExportBook book = book(archive);
        assertEquals(List.of(new CitedVersion(later, article)), book.versions());
        Path file = export(book, format);
        try (Archive other = Samples.create(folder.resolve("b.readout"))) {
            TakenBook taken = take(other, file).book();
            assertSame(book, book(other));
            assertEquals(List.of(article, later), other.versions().of(later).stream().map(DocumentVersion::document).toList());
            taken.takeBack(other);
            assertHoldsNothing(other);
            taken.takeAgain(other);
            assertSame(book, book(other));
            assertEquals(List.of(), take(other, file).documents());
            assertSame(book, book(other));
            assertTrue(other.check(CheckWatch.NONE).isSound(), other.check(CheckWatch.NONE).toString());
        }
    }

    @Test
    void takingBackLeavesWhatWasHereBefore() throws IOException {
        Path file = export(book(archive), ExportFormat.JSONLD);
        archive.quotes().delete(List.of(first));
        archive.tags().remove(TagPath.parse("tone"));
        ExportBook before = book(archive);
        TakenBook taken = take(archive, file).book();
        ExportBook after = book(archive);
        taken.takeBack(archive);
        assertSame(before, book(archive));
        taken.takeAgain(archive);
        assertSame(after, book(archive));
    }

    private static void assertAddedNothing(Taken taken) {
        assertEquals(new ImportOutcome.Quotes(0, 0, 0, 4, 0, List.of()), taken.outcome());
        assertEquals(List.of(), taken.documents());
        assertEquals(List.of(0, 0), List.of(taken.links(), taken.people()));
    }

    private static void assertHoldsNothing(Archive other) {
        assertEquals(0, other.quotes().count(QuoteFilter.all()));
        assertEquals(0, other.documents().count());
        assertEquals(List.of(), other.people().all());
        assertEquals(List.of(), other.meetings().all());
        assertEquals(List.of(), other.tags().list());
        assertEquals(List.of(), other.exchanges().list());
        assertEquals(List.of(), other.links().list());
    }

    @Test
    void whatWasDeletedComesBackFromTheFile() throws IOException {
        ExportBook book = book(archive);
        Path file = export(book, ExportFormat.JSONLD);
        archive.quotes().delete(List.of(first));
        Taken taken = take(archive, file);
        assertEquals(1, taken.quotes());
        assertEquals(3, taken.known());
        assertEquals(book.quotes().stream().map(CitedQuote::uid).sorted().toList(), book(archive).quotes().stream().map(CitedQuote::uid).sorted().toList());
        assertTrue(archive.exchanges().titled("Reset").getFirst().quotes().size() == 3);
        assertEquals(2, archive.links().list().size());
    }

    @Test
    void aProjectThatAnotherProgramWroteComesWithAllThatItTells() throws IOException {
        ExportBook book = book(archive);
        Path file = withoutOurOwn(export(book, ExportFormat.QDPX));
        try (Archive other = Samples.create(folder.resolve("b.readout"))) {
            Taken taken = take(other, file);
            assertEquals(0, taken.leftOut(), taken.notices().toString());
            ExportBook came = book(other);
            assertEquals(told(book), told(came));
            assertEquals(book.tags().stream().map(tag -> tag.path() + tag.colour() + tag.description() + tag.uid()).toList(),
                    came.tags().stream().map(tag -> tag.path() + tag.colour() + tag.description() + tag.uid()).toList());
            assertEquals(book.exchanges().stream().map(exchange -> exchange.title() + exchange.note() + exchange.quotes()).toList(),
                    came.exchanges().stream().map(exchange -> exchange.title() + exchange.note() + exchange.quotes()).toList());
            assertEquals(Set.copyOf(book.links()), Set.copyOf(came.links()));
            assertEquals(0, take(other, file).quotes());
            assertTrue(other.check(CheckWatch.NONE).isSound());
        }
    }

    @Test
    void aCodeBookBringsItsTags() throws IOException {
        Path file = export(book(archive), ExportFormat.QDC);
        try (Archive other = Samples.create(folder.resolve("b.readout"))) {
            assertEquals(6, take(other, file).tags());
            assertEquals(0, take(other, file).tags());
            Tag words = other.tags().find(TagPath.parse("words")).orElseThrow();
            assertEquals(Optional.of("#aa3300"), words.colour());
            assertEquals("All about words", words.description());
            assertTrue(other.tags().find(TagPath.parse("unused > inner")).isPresent());
        }
    }

    @Test
    void aRenamedTagStaysRenamedAndItsQuotesCarryIt() throws IOException {
        Path file = export(book(archive), ExportFormat.JSONLD);
        archive.tags().move(TagPath.parse("words"), TagPath.parse("vocabulary"));
        archive.quotes().delete(List.of(first));
        take(archive, file);
        assertTrue(archive.tags().find(TagPath.parse("words")).isEmpty());
        assertEquals(2, archive.quotes().count(QuoteFilter.all().tagged(TagPath.parse("vocabulary"))));
    }

    @Test
    void aFileThatSaysWhatNoArchiveHoldsAddsNoQuotes() throws IOException {
        Path file = export(book(archive), ExportFormat.JSONLD);
        for (String[] wrong : new String[][] {{"#aa3300", "red"}, {"\"paraphrase\"", "\"gossip\""}, {"words\"", "words > \""}}) {
            Files.writeString(folder.resolve("wrong.jsonld"), Files.readString(file).replace(wrong[0], wrong[1]));
            try (Archive other = Samples.create(folder.resolve(wrong[1].hashCode() + ".readout"))) {
                NotesImport notes = new NotesImport(List.of(folder.resolve("wrong.jsonld")));
                assertEquals("failed", notes.run(other, Clock.systemUTC(), () -> false).getLast().outcome().word(), wrong[1]);
                assertHoldsNothing(other);
                assertTrue(other.check(CheckWatch.NONE).isSound());
            }
        }
    }

    @Test
    void ordinaryFilesAreNoNotes() throws IOException {
        assertEquals(Optional.empty(), NotesFile.at(Files.writeString(folder.resolve("a.qdpx"), "only words")));
        assertEquals(Optional.empty(), NotesFile.at(Files.writeString(folder.resolve("b.jsonld"), "{\"@context\": \"https://schema.org\"}")));
        assertEquals(Optional.empty(), NotesFile.at(folder));
        assertEquals(Optional.empty(), NotesFile.at(folder.resolve("absent")));
        Path alien = Files.writeString(folder.resolve("c.json"), "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"Annotation\"}");
        assertInstanceOf(BookReading.Refused.class, NotesFile.at(alien).orElseThrow().read(NOON));
    }

    /// What the format has words for.
    private static List<String> told(ExportBook book) {
        return book.quotes().stream().map(quote -> String.join("|", quote.uid(), quote.exact(), quote.note(), quote.tags().toString(),
                quote.reliability().toString(), quote.parts().stream().map(CitedPart::name).toList().toString(), quote.created().toString(),
                quote.textSha256())).toList();
    }

    /// Everything but when the documents came in and the book was made.
    private static void assertSame(ExportBook wanted, ExportBook actual) {
        assertEquals(wanted.title(), actual.title());
        assertEquals(wanted.quotes(), actual.quotes());
        assertEquals(wanted.documents().stream().map(RoundTripTest::timeless).toList(), actual.documents().stream().map(RoundTripTest::timeless).toList());
        assertEquals(wanted.exchanges(), actual.exchanges());
        assertEquals(wanted.tags(), actual.tags());
        assertEquals(wanted.links(), actual.links());
        assertEquals(wanted.versions(), actual.versions());
        assertEquals(wanted.people(), actual.people());
        assertEquals(wanted.meetings(), actual.meetings());
        for (CitedDocument document : wanted.documents()) {
            assertEquals(wanted.sources().text(document.id()), actual.sources().text(document.id()));
        }
    }

    private static CitedDocument timeless(CitedDocument d) {
        return new CitedDocument(d.id(), d.kind(), d.format(), d.file(), d.title(), d.subtitle(), d.author(), d.publisher(), d.place(), d.published(),
                d.eventDate(), d.release(), d.address(), d.language(), d.meeting(), d.sha256(), d.textSha256(), NOON);
    }

    private static Path withoutOurOwn(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file))); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().startsWith("Readout/")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
        }
        return Files.write(file.resolveSibling("other.qdpx"), bytes.toByteArray());
    }

    private static Taken take(Archive into, Path file) throws IOException {
        BookReading reading = NotesFile.at(file).orElseThrow().read(NOON);
        return BookTaking.take(into, assertInstanceOf(BookReading.Read.class, reading, reading.toString()));
    }

    private Path export(ExportBook book, ExportFormat format) {
        Path file = folder.resolve("out." + format.extension());
        assertInstanceOf(Exported.Written.class, new FileExport(Exporters.of(format)).write(book, ExportOptions.usual(), file, () -> false));
        return file;
    }

    private static ExportBook book(Archive archive) {
        return new Assembling(archive, Clock.fixed(NOON, ZoneOffset.UTC)).book(Scope.all());
    }

    private Quote keep(String document, String words, String note, String... tags) {
        String text = archive.documents().text(document).orElseThrow();
        List<TagPath> paths = new ArrayList<>();
        for (String tag : tags) {
            paths.add(TagPath.parse(tag));
        }
        return archive.quotes().keep(List.of(NewQuote.of(document, Samples.find(text, words)).withNote(note).withTags(paths.toArray(TagPath[]::new)))).getFirst();
    }

    private static String read(Archive archive, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Reading.Read read = assertInstanceOf(Reading.Read.class, new DocumentReader(Intake.knowledge(archive)).read(bytes));
        ImportWriter writer = archive.beginImport();
        String code = writer.write(List.of(Incoming.of(name, bytes, read.document()))).getFirst().outcome().document().orElseThrow();
        writer.finish();
        return code;
    }
}
