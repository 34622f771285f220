package readout.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.check.CheckReport;
import readout.archive.check.CheckWatch;
import readout.archive.corrections.Correction;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.documents.StoredDocument;
import readout.archive.imports.ImportResult;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteOrder;
import readout.archive.sql.Page;
import readout.model.Document;
import readout.model.Side;
import readout.model.Span;
import readout.reading.DocumentReader;

/// What is damaged in the rows of real texts is derived from their originals again, and nothing else changes.
class RepairingTest {

    @TempDir
    Path folder;
    private Path file;
    private String corrected;
    private Map<String, StoredDocument> documents;
    private List<Quote> quotes;

    @BeforeEach
    void fill() throws InterruptedException {
        file = folder.resolve("a.readout");
        try (Archive archive = Samples.create(file)) {
            Intake.addCatalogue(archive);
            new Intake(archive, source(archive), IntakeOptions.usual()).run(List.of(Path.of("data", "samples")), new Silent(), () -> false);
            List<StoredDocument> all = documents(archive).values().stream().toList();
            archive.quotes().keep(all.stream().map(each -> NewQuote.of(each.id(), new Span(20, 60))).toList());
            StoredDocument spoken = all.stream().filter(each -> each.document().turns().size() > 2).findFirst().orElseThrow();
            corrected = spoken.id();
            archive.corrections().make(corrected, List.of(new Correction.TurnSpeaker(spoken.document().turns().get(1).speech().start(), Optional.empty(), Side.OTHER),
                    new Correction.Meeting(Optional.empty())));
            documents = documents(archive);
            quotes = quotes(archive);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE texts SET form = 'utf-8', bytes = x'00'",
            "UPDATE documents SET length = length + 1, words = 0",
            "UPDATE documents SET turns = 17",
            "UPDATE layouts SET paragraphs = x'ff'",
            "UPDATE layouts SET dates = x'f0c2040200'",
            "UPDATE turns SET \"end\" = 99999 WHERE ordinal = 1",
            "DELETE FROM turns WHERE ordinal > 0",
            "UPDATE quotations SET start = 2, \"end\" = 90000",
            "UPDATE turns SET start = 3, \"end\" = 5 WHERE ordinal = 1"})
    void placesAndTextsAreDerivedAgain(String damage) throws SQLException {
        damage(damage);
        try (Archive archive = open()) {
            CheckReport found = archive.check(CheckWatch.NONE);
            assertFalse(found.isSound());
            assertTrue(found.isRepairable());
            Repairing.Repaired repaired = new Repairing(archive, source(archive)).run(found, CheckWatch.NONE);
            assertTrue(repaired.documents() > 0);
            assertTrue(repaired.now().isSound(), repaired.now().toString());
            assertEquals(documents, documents(archive));
            assertEquals(quotes, quotes(archive));
            archive.corrections().takeBack(corrected, archive.corrections().list(corrected));
            Document again = archive.documents().find(corrected).orElseThrow().document();
            assertTrue(again.turns().get(1).speaker().person().isPresent(), "what the reader said of it is known again too");
            assertTrue(again.meeting().reason().contains("day"), again.meeting().reason());
        }
    }

    @Test
    void aFactWhosePlaceIsBeyondTheTextNoLongerSaysWhereItStands() throws SQLException {
        damage("UPDATE findings SET start = 90000, \"end\" = 90001 WHERE field = 'title' AND certainty IS NOT NULL");
        try (Archive archive = open()) {
            Repairing.Repaired repaired = new Repairing(archive, source(archive)).run(archive.check(CheckWatch.NONE), CheckWatch.NONE);
            assertTrue(repaired.now().isSound(), repaired.now().toString());
            documents.forEach((code, before) -> assertEquals(before.document().metadata().title().found(),
                    archive.documents().find(code).orElseThrow().document().metadata().title().found()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE originals SET bytes = x'789c030000000001', packing = 'deflate'",
            "UPDATE documents SET text_sha256 = randomblob(32)"})
    void whatCannotBeProvedTheSameIsLeftAndStillTold(String damage) throws SQLException {
        damage("UPDATE turns SET \"end\" = 99999 WHERE ordinal = 1");
        damage(damage);
        try (Archive archive = open()) {
            CheckReport found = archive.check(CheckWatch.NONE);
            Repairing.Repaired repaired = new Repairing(archive, source(archive)).run(found, CheckWatch.NONE);
            assertEquals(0, repaired.documents());
            assertEquals(found.derivable(), repaired.now().derivable());
            assertEquals(quotes.stream().map(Quote::exact).toList(), quotes(archive).stream().map(Quote::exact).toList());
        }
    }

    private void damage(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri()); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            assertTrue(statement.executeUpdate(sql) > 0);
            // A disk that forgets tells the search index nothing.
            statement.executeUpdate("DELETE FROM search_stale");
        }
    }

    private Archive open() {
        return Samples.opened(Archive.open(file, Samples.options()));
    }

    private static DocumentSource source(Archive archive) {
        return new DocumentReader(Intake.knowledge(archive))::read;
    }

    private static Map<String, StoredDocument> documents(Archive archive) {
        Map<String, StoredDocument> documents = new LinkedHashMap<>();
        for (DocumentSummary each : archive.documents().list(DocumentOrder.IMPORT, Page.all())) {
            documents.put(each.id(), archive.documents().find(each.id()).orElseThrow());
        }
        return documents;
    }

    private static List<Quote> quotes(Archive archive) {
        return archive.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, Page.all());
    }

    private static final class Silent implements IntakeListener {
        @Override
        public void progressed(IntakeProgress progress) {
            // Only what is stored matters here.
        }

        @Override
        public void stored(List<ImportResult> results) {
            // It is asked of the archive.
        }
    }
}
