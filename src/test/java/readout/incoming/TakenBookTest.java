package readout.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.check.CheckWatch;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.archive.quotes.TagSummary;
import readout.archive.versions.DocumentVersion;
import readout.exporting.CitedQuote;
import readout.exporting.CitedVersion;
import readout.exporting.ExportBook;
import readout.exporting.ExportFormat;

/// What was taken from a file with quotes can be taken back, and taken again as it was.
class TakenBookTest extends BookFixture {

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
}
