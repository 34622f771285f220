package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.archive.check.CheckReport;
import readout.archive.check.Checked;
import readout.archive.check.CheckWatch;
import readout.archive.documents.DocumentOrder;
import readout.archive.quotes.NewQuote;
import readout.archive.sql.Page;
import readout.model.Span;

class CheckTest {

    @TempDir
    Path folder;
    Path file;

    @BeforeEach
    void create() {
        file = folder.resolve("a.readout");
        try (Archive archive = Samples.create(file)) {
            archive.addCatalogue(new Known(List.of(Samples.ROE, Samples.ORLOV), List.of(Samples.OSLO)));
            String code = Samples.importAll(archive, Samples.transcript(), Samples.article()).getFirst().outcome().document().orElseThrow();
            archive.quotes().keep(List.of(NewQuote.of(code, new Span(3, 9)), NewQuote.of(code, new Span(0, 7))));
        }
    }

    @Test
    void aSoundArchiveIsSoundAndSaysWhatWasLookedAt() {
        CheckReport report = check();
        assertTrue(report.isSound(), report.toString());
        assertTrue(report.finished());
        assertEquals(2, looked(report, Checked.ORIGINALS));
        assertEquals(2, looked(report, Checked.TEXTS));
        assertEquals(2, looked(report, Checked.QUOTES));
        assertEquals(2, looked(report, Checked.INDEX));
        assertEquals(0, looked(report, Checked.WAITING));
        assertEquals(3, looked(report, Checked.PEOPLE));
        assertEquals(1 + 1, looked(report, Checked.MEETINGS));
        assertTrue(looked(report, Checked.PLACES) > 20);
        assertTrue(looked(report, Checked.PAGES) > 20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORIGINALS         | UPDATE originals SET bytes = x'789c030000000001' WHERE id = 1
            ORIGINALS         | UPDATE originals SET size = size + 1
            ORIGINALS         | UPDATE originals SET sha256 = zeroblob(32) WHERE id = 1
            TEXTS             | UPDATE texts SET form = 'utf-8', bytes = x'00'
            TEXTS             | UPDATE documents SET length = length + 1
            TEXTS             | UPDATE documents SET text_sha256 = zeroblob(32) WHERE id = 1
            TEXTS             | UPDATE turns SET "end" = 99999 WHERE ordinal = 3
            TEXTS             | UPDATE layouts SET paragraphs = x'ff'
            PLACES   | UPDATE turns SET start = 3, "end" = 5 WHERE ordinal = 1
            PLACES   | UPDATE turns SET "end" = "end" + 45 WHERE ordinal = 0
            PLACES   | UPDATE documents SET turns = 17
            PLACES   | UPDATE findings SET start = 9000, "end" = 9001 WHERE field = 'title' AND certainty IS NOT NULL
            PLACES   | UPDATE layouts SET dates = x'f0c2040200' WHERE document_id = 1
            QUOTES            | UPDATE quotes SET exact = 'other' WHERE id = 1
            QUOTES            | UPDATE quotes SET start = start + 1, "end" = "end" + 1 WHERE id = 2
            QUOTES            | UPDATE quotes SET before = 'x'
            QUOTES            | UPDATE quotes SET after = 'x'
            QUOTES            | UPDATE quotes SET text_sha256 = zeroblob(32)
            PEOPLE            | UPDATE people SET stands_for = 1 WHERE id = 2
            MEETINGS          | UPDATE meetings SET stands_for = 1 WHERE id = 2
            INDEX | DELETE FROM search_entries WHERE sort = 'document' AND id = 1
            INDEX | DELETE FROM search_entries WHERE sort = 'quote' AND id = 1
            INDEX | UPDATE search_entries SET first_passage = first_passage + 1 WHERE sort = 'document'
            INDEX | INSERT INTO search_words (rowid, words) VALUES (1, 'strange')
            INDEX | UPDATE documents SET title = 'never indexed' WHERE id = 1
            INDEX | DELETE FROM search_forms
            REFERENCES | DELETE FROM phrases WHERE id = 1
            """)
    void whateverIsWrongIsFound(Checked what, String damage) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            assertTrue(statement.executeUpdate(damage) > 0);
        }
        CheckReport report = check();
        assertFalse(report.isSound());
        CheckReport.Part part = part(report, what);
        assertTrue(part.found() > 0, report.toString());
        assertFalse(part.findings().getFirst().line().isBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM search_entries WHERE sort = 'document' AND id = 1 |
            INSERT INTO search_words (rowid, words) VALUES (1, 'strange') |
            DELETE FROM search_forms |
            DELETE FROM search_voices |
            """)
    void anIndexThatIsWrongIsMadeAnewFromTheTexts(String damage) throws SQLException {
        CheckReport before = check();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate(damage) > 0);
        }
        assertTrue(check().indexIsWrong());
        try (Archive archive = Samples.opened(Archive.open(file, Samples.options()))) {
            archive.remakeIndex();
        }
        assertEquals(before, check());
        assertTrue(before.isSound());
    }

    @Test
    void aQuoteThatWaitsForReviewIsNoDamage() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE quotes SET anchor = 'changed' WHERE id = 1");
        }
        CheckReport report = check();
        assertTrue(report.isSound());
        assertEquals(1, looked(report, Checked.WAITING));
    }

    @Test
    void aCheckTellsHowFarItIsAndCanBeStopped() {
        List<String> told = new ArrayList<>();
        try (Archive archive = Samples.opened(Archive.open(file, Samples.options()))) {
            CheckReport report = archive.check(new CheckWatch() {
                @Override
                public void progress(int done, int total) {
                    told.add(done + "/" + total);
                }

                @Override
                public boolean isCancelled() {
                    return told.size() == 1;
                }
            });
            assertEquals(List.of("1/2"), told);
            assertFalse(report.finished());
        }
    }

    @Test
    void aCopyIsWholeAndReplacesWhatStoodThere() throws IOException {
        Path copy = Files.write(folder.resolve("copy.readout"), new byte[] {1});
        try (Archive archive = Samples.opened(Archive.open(file, Samples.options()))) {
            Samples.importAll(archive, Samples.plain("not yet in the one file"));
            Backup.Made made = assertInstanceOf(Backup.Made.class, archive.backup(copy));
            assertEquals(Files.size(copy), made.bytes());
            try (Archive copied = Samples.opened(Archive.open(copy, Samples.options()))) {
                assertTrue(copied.check(CheckWatch.NONE).isSound());
                assertEquals(archive.documents().list(DocumentOrder.IMPORT, Page.all()), copied.documents().list(DocumentOrder.IMPORT, Page.all()));
            }
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of("a.readout", "copy.readout"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aCopyThatCannotBeMadeLeavesEverythingAsItWas() throws IOException {
        try (Archive archive = Samples.opened(Archive.open(file, Samples.options()))) {
            assertInstanceOf(Backup.NotMade.class, archive.backup(file));
            assertInstanceOf(Backup.NotMade.class, archive.backup(folder.resolve("none/copy.readout")));
            Path taken = Files.createDirectories(folder.resolve("taken"));
            Files.write(taken.resolve("inside"), "x".getBytes(StandardCharsets.UTF_8));
            assertInstanceOf(Backup.NotMade.class, archive.backup(taken));
            assertEquals(2, archive.documents().count());
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of("a.readout", "taken"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    private CheckReport check() {
        try (Archive archive = Samples.opened(Archive.open(file, Samples.options()))) {
            return archive.check(CheckWatch.NONE);
        }
    }

    private static long looked(CheckReport report, Checked what) {
        return part(report, what).looked();
    }

    private static CheckReport.Part part(CheckReport report, Checked what) {
        return report.parts().stream().filter(p -> p.what().equals(what)).findFirst().orElseThrow();
    }
}
