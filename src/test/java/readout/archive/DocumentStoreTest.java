package readout.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.archive.documents.Digest;
import readout.archive.documents.DocumentOrder;
import readout.archive.documents.DocumentSummary;
import readout.archive.documents.StoredDocument;
import readout.archive.imports.ImportOutcome;
import readout.archive.imports.ImportWriter;
import readout.archive.imports.Incoming;
import readout.archive.sql.Page;
import readout.model.Document;
import readout.model.DocumentKind;
import readout.model.MeetingMatch;
import readout.model.Place;
import readout.model.SourceFormat;
import readout.model.When;

class DocumentStoreTest {

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
    void aTranscriptComesBackAsItWas() {
        Document transcript = Samples.transcript();
        String code = Samples.importOne(archive, transcript);
        reopen();
        StoredDocument stored = archive.documents().find(code).orElseThrow();
        assertEquals(Samples.with(transcript, transcript.people(),
                new MeetingMatch.Joins(Samples.OSLO.id(), "the date and the place say so", 0.75)), stored.document());
        assertEquals(Digest.hex(Digest.of(transcript.text())), stored.textSha256());
        assertEquals(stored.textSha256(), stored.sha256());
    }

    @Test
    void anArticleWithMuchNotFoundComesBackAsItWas() {
        String code = Samples.importOne(archive, Samples.article());
        reopen();
        assertEquals(Samples.article(), archive.documents().find(code).orElseThrow().document());
    }

    @Test
    void aSummaryTellsEachThing() {
        byte[] bytes = "<p>some page</p>".getBytes(StandardCharsets.UTF_8);
        ImportWriter writer = archive.beginImport();
        String code = writer.write(List.of(Incoming.of("b.zip!c/d.html", bytes, Samples.transcript()))).getFirst().outcome()
                .document().orElseThrow();
        assertEquals(new DocumentSummary(code, DocumentKind.TRANSCRIPT, SourceFormat.HTML, Optional.of("Remarks in Oslo"),
                Optional.of("Ann Roe"), Optional.of("Department of Trade"), Optional.of(new Place("Oslo", "Norway", "Town Hall")),
                Optional.of(When.parse("2001-06")), Optional.of(When.parse("2001-05-06")), Optional.of("https://example.org/oslo"),
                Optional.of("en"), Optional.of(Samples.OSLO.id()), 36, 4, "b.zip!c/d.html", Samples.NOON),
                archive.documents().summary(code).orElseThrow());
        assertEquals(Optional.of(LocalDate.of(2001, 5, 6)), archive.documents().summary(code).orElseThrow().day());
        assertArrayEquals(bytes, archive.documents().original(code).orElseThrow());
        assertEquals(Digest.hex(Digest.of(bytes)), archive.documents().find(code).orElseThrow().sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Здравствуйте, \uD83D\uDE00!", "nul \0 inside", "lone \uD83D high", "\uDE00 low", "a\r\nb",
        "\uFEFFmark", "\u202Eright to left\u202C"})
    void anyTextComesBackUnitByUnit(String text) {
        Document document = Samples.plain(text);
        ImportWriter writer = archive.beginImport();
        List<String> codes = writer.write(List.of(Incoming.of("same", text.getBytes(StandardCharsets.UTF_8), document)))
                .stream().map(r -> r.outcome().document().orElseThrow()).toList();
        reopen();
        assertEquals(text, archive.documents().text(codes.getFirst()).orElseThrow());
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), archive.documents().original(codes.getFirst()).orElseThrow());
        assertEquals(document, archive.documents().find(codes.getFirst()).orElseThrow().document());
    }

    @Test
    void bytesThatDoNotGetSmallerComeBackToo() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        ImportWriter writer = archive.beginImport();
        String code = writer.write(List.of(Incoming.of("noise", noise, Samples.plain("noise")))).getFirst().outcome().document().orElseThrow();
        assertArrayEquals(noise, archive.documents().original(code).orElseThrow());
        assertEquals("noise", archive.documents().text(code).orElseThrow());
    }

    @Test
    void listsAreOrderedAndPaged() {
        Samples.importAll(archive,
                Samples.dated(Samples.plain("one"), "b", LocalDate.of(2002, 1, 1)),
                Samples.plain("two"),
                Samples.dated(Samples.plain("three"), "a", LocalDate.of(2003, 1, 1)),
                Samples.dated(Samples.plain("four"), "c", LocalDate.of(2001, 1, 1)));
        assertEquals(List.of("four", "one", "three", "two"), texts(DocumentOrder.DAY, Page.all()));
        assertEquals(List.of("three", "one", "four", "two"), texts(DocumentOrder.TITLE, Page.all()));
        assertEquals(List.of("one", "two", "three", "four"), texts(DocumentOrder.IMPORT, Page.all()));
        assertEquals(List.of("one", "three"), texts(DocumentOrder.DAY, new Page(1, 2)));
        assertEquals(4, archive.documents().count());
    }

    @Test
    void documentsAreFoundByMeeting() {
        String transcript = Samples.importOne(archive, Samples.transcript());
        Samples.importOne(archive, Samples.article());
        assertEquals(List.of(transcript), codes(archive.documents().ofMeeting(Samples.OSLO.id())));
    }

    @Test
    void aCodeIsFoundByItsBeginning() {
        String code = Samples.importOne(archive, Samples.article());
        assertEquals(8, code.length());
        assertEquals(Optional.of(code), archive.documents().codeBeginning(code.substring(0, 3)));
        assertEquals(Optional.empty(), archive.documents().codeBeginning(""));
        assertEquals(Optional.empty(), archive.documents().codeBeginning("%"));
        assertTrue(archive.documents().find("zzz").isEmpty());
    }

    @Test
    void aMillionCharactersOfOneLineAreKept() {
        String text = "word ".repeat(200_000);
        String code = Samples.importOne(archive, Samples.plain(text, Samples.ROE));
        assertEquals(text, archive.documents().text(code).orElseThrow());
        assertEquals(200_000, archive.people().summary("ann-roe").orElseThrow().words());
        assertEquals(new ImportOutcome.Duplicate(code, true), Samples.importAll(archive, Samples.plain(text)).getFirst().outcome());
    }

    private void reopen() {
        archive.close();
        archive = Samples.opened(Archive.open(folder.resolve("a.readout"), Samples.options()));
    }

    private List<String> texts(DocumentOrder order, Page page) {
        return archive.documents().list(order, page).stream().map(d -> archive.documents().text(d.id()).orElseThrow()).toList();
    }

    private static List<String> codes(List<DocumentSummary> documents) {
        return documents.stream().map(DocumentSummary::id).toList();
    }
}
