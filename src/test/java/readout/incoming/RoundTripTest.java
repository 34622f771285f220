package readout.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.check.CheckWatch;
import readout.archive.imports.ImportOutcome;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.exporting.BookReading;
import readout.exporting.CitedPart;
import readout.exporting.CitedQuote;
import readout.exporting.ExportBook;
import readout.exporting.ExportFormat;

/// What is exported and imported elsewhere is what it was.
class RoundTripTest extends BookFixture {

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

    private static void assertAddedNothing(Taken taken) {
        assertEquals(new ImportOutcome.Quotes(0, 0, 0, 4, 0, List.of()), taken.outcome());
        assertEquals(List.of(), taken.documents());
        assertEquals(List.of(0, 0), List.of(taken.links(), taken.people()));
    }

    /// What the format has words for.
    private static List<String> told(ExportBook book) {
        return book.quotes().stream().map(quote -> String.join("|", quote.uid(), quote.exact(), quote.note(), quote.tags().toString(),
                quote.reliability().toString(), quote.parts().stream().map(CitedPart::name).toList().toString(), quote.created().toString(),
                quote.textSha256())).toList();
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
}
