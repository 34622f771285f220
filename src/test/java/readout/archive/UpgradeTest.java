package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.archive.check.CheckWatch;
import readout.archive.documents.Digest;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteLink;
import readout.archive.quotes.QuoteOrder;
import readout.archive.quotes.Reliability;
import readout.archive.quotes.TagPath;
import readout.archive.sql.Migrations;
import readout.archive.sql.Page;
import readout.model.Document;
import readout.model.Meeting;
import readout.model.MeetingMatch;
import readout.model.Person;

/// Archives of every version there was are brought to this one. `version-N.sql` is a frozen archive of version N; whoever adds a
/// migration adds the one before it, made with `sqlite3 a.readout .dump` of an archive with something of everything in it.
class UpgradeTest {

    @TempDir
    Path folder;

    static List<Integer> versions() {
        return IntStream.range(1, Migrations.newest()).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anOlderArchiveIsCopiedAndUpgradedWithAllThatIsInIt(int version) throws Exception {
        Path file = frozen(version);
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Archive.open(file, Samples.options()));
        try (Archive archive = opened.archive()) {
            Path backup = folder.resolve("talks.version-" + version + ".readout");
            assertEquals(Optional.of(new Opening.Upgrade(version, Migrations.newest(), backup)), opened.upgrade());
            assertEquals(version, versionOf(backup));
            assertHoldsWhatItHeld(archive);
            assertTrue(archive.check(CheckWatch.NONE).isSound(), archive.check(CheckWatch.NONE).toString());
        }
        assertEquals(Migrations.newest(), versionOf(file));
        assertFalse(assertInstanceOf(Opening.Opened.class, closed(Archive.open(file, Samples.options()))).upgrade().isPresent());
    }

    @Test
    void aCopyOfAnEarlierUpgradeIsNotReplaced() throws Exception {
        Path taken = Files.write(folder.resolve("talks.version-1.readout"), new byte[] {1});
        closed(Archive.open(frozen(1), Samples.options()));
        assertEquals(1, Files.size(taken));
        assertEquals(1, versionOf(folder.resolve("talks.version-1-2.readout")));
    }

    @Test
    void anOlderArchiveThatIsDamagedIsNotTouched() throws Exception {
        Path file = frozen(1);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        String before = Digest.hex(Digest.of(Files.readAllBytes(file)));
        assertInstanceOf(Opening.Damaged.class, Archive.open(file, Samples.options()));
        assertEquals(before, Digest.hex(Digest.of(Files.readAllBytes(file))));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private static void assertHoldsWhatItHeld(Archive archive) {
        List<DocumentSummary> documents = archive.documents().list(DocumentOrder.IMPORT, Page.all());
        Document transcript = Samples.transcript();
        assertEquals(Samples.with(transcript, transcript.people(),
                new MeetingMatch.Joins(Samples.OSLO.id() + "-2", "the date and the place say so", 0.75)),
                archive.documents().find(documents.getFirst().id()).orElseThrow().document());
        assertEquals(Optional.of("A start in Oslo"), documents.getLast().title());
        assertEquals(1, archive.corrections().list(documents.getLast().id()).size());
        assertEquals(List.of("ann-roe", "mary-lane", "pyotr-orlov"), archive.people().all().stream().map(Person::id).toList());
        assertEquals(List.of(Samples.OSLO.id(), Samples.OSLO.id() + "-2"), archive.meetings().all().stream().map(Meeting::id).toList());

        List<Quote> quotes = archive.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, Page.all());
        assertEquals(List.of("Thank you", "We agree in part."), quotes.stream().map(Quote::exact).toList());
        assertEquals(List.of(TagPath.parse("manners > thanks")), quotes.getFirst().tags());
        assertEquals(Set.of(Reliability.ELISION), quotes.getFirst().reliability());
        assertEquals("A note on thanks.", quotes.getFirst().note());
        assertEquals(List.of(quotes.get(1).id(), quotes.get(0).id()), archive.exchanges().titled("The talk").getFirst().quotes());
        assertEquals(List.of(new QuoteLink(quotes.get(1).id(), quotes.get(0).id(), LinkKind.ANSWERS, "said so")), archive.links().list());
        assertEquals("fish OR cod", archive.savedSearches().list().getFirst().query());
        assertEquals(Map.of("lane", "level"), archive.settings().all());
        String corrected = documents.getLast().id();
        archive.corrections().takeBack(corrected, archive.corrections().list(corrected));
        assertEquals(Samples.article().quotations(), archive.documents().find(corrected).orElseThrow().document().quotations());
    }

    private Path frozen(int version) throws IOException, SQLException {
        Path file = folder.resolve("talks.readout");
        try (InputStream dump = UpgradeTest.class.getResourceAsStream("version-" + version + ".sql")) {
            assertNotNull(dump, "An archive of version " + version + " must be frozen");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Opening closed(Opening opening) {
        Samples.opened(opening).close();
        return opening;
    }

    private static int versionOf(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("PRAGMA user_version").getInt(1);
        }
    }
}
