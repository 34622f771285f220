package readout.exporting.qda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.exporting.BookReading;
import readout.exporting.CitedQuote;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.ResetBook;

/// Projects of strangers: what is well told is taken, what is dangerous is refused in plain words, and nothing breaks.
class HostileProjectsTest {

    private static final Instant NOW = Instant.parse("2026-02-03T12:00:00Z");
    private static final String CODE = "11111111-2222-3333-4444-555555555555";
    private static final String SOURCE = "{AAAAAAAA-2222-3333-4444-555555555555}";

    @Test
    void codePointsWindowsLinesAndBracedGuidsOfAnotherProgramAreUnderstood() throws IOException {
        String text = "\uFEFF\uD83D\uDE00 one\r\ntwo\r\nthree";
        List<CitedQuote> quotes = read(zip("project.qde", project("""
                <Sources><TextSource guid="%s" name="T" plainTextPath="internal://aaaaaaaa.TXT">
                <PlainTextSelection guid="{BBBBBBBB-2222-3333-4444-555555555555}" startPosition="7" endPosition="10" creationDateTime="2020-01-02T03:04:05">
                <Description>so</Description><Coding guid="%s"><CodeRef targetGUID="%s"/></Coding><NoteRef targetGUID="%s"/></PlainTextSelection>
                <PlainTextSelection guid="CBBBBBBB-2222-3333-4444-555555555555" startPosition="7" endPosition="1000"/>
                </TextSource></Sources><Notes><Note guid="%s"><PlainTextContent>a note</PlainTextContent></Note></Notes>""".formatted(SOURCE, CODE, CODE, CODE, CODE)),
                "sources/AAAAAAAA.txt", text)).book().quotes();
        assertEquals(List.of("two"), quotes.stream().map(CitedQuote::exact).toList());
        CitedQuote quote = quotes.getFirst();
        assertEquals(6, quote.points().start());
        assertEquals("so\n\na note", quote.note());
        assertEquals(List.of("a ›b > inner"), quote.tags());
        assertEquals("bbbbbbbb-2222-3333-4444-555555555555", quote.uid());
        assertEquals(Instant.parse("2020-01-02T03:04:05Z"), quote.created());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "/etc/evil", "C:\\evil.txt", "Sources\\..\\..\\evil"})
    void namesThatLeadOutOfTheArchiveAreRefused(String name) throws IOException {
        assertTrue(refused(zip("project.qde", project(""), name, "x")).contains("leads out of it"));
    }

    @Test
    void entitiesAreRefusedUnread() throws IOException {
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"&x;\"/>";
        assertTrue(refused(zip("project.qde", doctype)).contains("document type"));
        assertTrue(assertInstanceOf(BookReading.Refused.class, new QdcReader(NOW).read(("<!DOCTYPE a [<!ENTITY b \"c\">]>"
                + "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"/>").getBytes(StandardCharsets.UTF_8))).sentence().contains("document type"));
    }

    @Test
    void bombsAreRefusedBeforeTheyFillTheMemory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(refused(bytes.toByteArray()).contains("far more than its size"));
    }

    @Test
    void deepCodesAndMissingPartsAreRefused() throws IOException {
        assertTrue(nested(60).contains("nested"), nested(60));
        nested(100_000);
        assertTrue(refused(zip("other.txt", "project.qde")).contains("no project.qde"));
        assertTrue(refused(zip("project.qde", project("<Sources><TextSource name=\"x\" guid=\"1\"><PlainTextContent>a</PlainTextContent></TextSource></Sources>")))
                .contains("guid"));
    }

    @Test
    void damagedProjectsAreRefusedOrReadAndNothingElse() throws IOException {
        byte[] whole = Goldens.bytes(new QdpxExporter(), ResetBook.book(), ExportOptions.usual());
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            new QdpxReader(NOW).read(bytes);
        }
    }

    private static String nested(int depth) {
        String codes = ("<Code guid=\"" + CODE + "\" name=\"a\" isCodable=\"true\">").repeat(depth) + "</Code>".repeat(depth);
        return assertInstanceOf(BookReading.Refused.class, new QdcReader(NOW).read(("<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" + codes
                + "</Codes></CodeBook>").getBytes(StandardCharsets.UTF_8))).sentence();
    }

    private static String project(String content) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <Project xmlns="urn:QDA-XML:project:1.0" name="P"><CodeBook><Codes><Code guid="99999999-2222-3333-4444-555555555555" name="a > b" isCodable="true">
                <Code guid="%s" name="inner" isCodable="true" color="#ABC"/></Code></Codes></CodeBook>%s</Project>""".formatted(CODE, content)
                .replace("a > b", "a &gt;b");
    }

    private static BookReading.Read read(byte[] bytes) {
        BookReading reading = new QdpxReader(NOW).read(bytes);
        return assertInstanceOf(BookReading.Read.class, reading, reading.toString());
    }

    private static String refused(byte[] bytes) {
        return assertInstanceOf(BookReading.Refused.class, new QdpxReader(NOW).read(bytes)).sentence();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
