package readout.reading.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Refusal;
import readout.model.SourceFormat;

/// Files made to break a reader come to a value in bounded time and memory.
class HostileTest {

    private static final Duration BOUND = Duration.ofSeconds(90);

    private static Source read(byte[] bytes) {
        Source source = assertTimeoutPreemptively(BOUND, () -> new SourceReader(Limits.standard()).read(bytes));
        SourceInvariants.check(source);
        return source;
    }

    private static Source read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static SourceText text(Source source) {
        return assertInstanceOf(Source.Text.class, source, source.toString().substring(0, Math.min(300, source.toString().length()))).text();
    }

    private static Refusal refusal(Source source) {
        return assertInstanceOf(Source.Refused.class, source).refusal();
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void aLineOfFiftyMegabytes() {
        SourceText text = text(read("The road is wet. ".repeat(3_000_000)));
        assertEquals(SourceFormat.PLAIN_TEXT, text.format());
        assertEquals(1, text.blocks().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<font><span>", "<blockquote>", "<dl><dd>", "<h1>", "<pre>", "<a href=x>", "<form>"})
    void htmlNestedAHundredThousandDeep(String tag) {
        int times = tag.indexOf('<', 1) > 0 ? 30_000 : 100_000;
        SourceText text = text(read("<html><body><p>Before.</p>" + tag.repeat(times) + "The road is wet."));
        assertTrue(text.text().endsWith("The road is wet."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a ", "<!--", "</", "&", "&#", "<p", "<!", "<b>x", "<td>", "<table>", "<script>", "<![CDATA["})
    void htmlThatGoesOnAndOn(String piece) {
        read("<html><body><p>The road is wet.</p>" + piece.repeat(300_000 / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "* ", "1. ", "[", "[a](", "*a ", "**a", "_a ", "`", "``a", "<a", "![", "\\", "&amp", "|", "#", "[a]: b\n", "*a_", "a**b", "<!--", "]("})
    void markdownThatGoesOnAndOn(String piece) {
        read("# Remarks\n\n**SECRETARY ROE:** We shall see.\n\n" + piece.repeat(300_000 / piece.length()) + "\n");
    }

    @Test
    void markdownNestedDeepByIndents() {
        StringBuilder text = new StringBuilder("# Remarks\n\n**ROE:** We shall see.\n\n");
        for (int i = 0; i < 1500; i++) {
            text.append(" ".repeat(i * 2)).append("* item\n");
        }
        read(text.toString());
    }

    @Test
    void nullsAndSurrogatesAndMarksFromTheRight() {
        read("\0".repeat(100_000));
        read("SECRETARY ROE: \0\u202EWe shall see\u202C \uD83D and \uDE00.\n");
        text(read("\u200F\u200E\u202Eשלום\u202C: מלים.\n"));
        text(read("<p>We &#0; &#xD800; &#x110000; shall &#8238; see.</p>"));
        text(read("**ROE:** We &#0; &#xD800; shall see.\n\n**ROE:** Soon.\n"));
    }

    @Test
    void entitiesThatMultiplyAreNotFollowed() throws IOException {
        StringBuilder dtd = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY lol").append(i).append(" \"").append(("&lol" + (i == 1 ? "" : String.valueOf(i - 1)) + ";").repeat(10)).append("\">");
        }
        dtd.append("]>");
        String namespaces = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        String docx = dtd + "<w:document" + namespaces + "><w:body><w:p><w:r><w:t>&lol9;</w:t></w:r></w:p></w:body></w:document>";
        Source source = read(zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8), "word/document.xml", docx.getBytes(UTF_8))));
        assertFalse(source instanceof Source.Text text && text.text().text().length() > 1000);
        read(dtd + "<lolz>&lol9;</lolz>");
        read(zip(Map.of("META-INF/container.xml", (dtd + "<container><rootfiles><rootfile full-path=\"&lol9;\"/></rootfiles></container>").getBytes(UTF_8))));
    }

    @Test
    void filesOutsideAreNotRead() throws IOException {
        String dtd = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>";
        String odt = dtd + "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>"
                + "<text:p>Words. &secret;</text:p></office:text></office:body></office:document-content>";
        Source source = read(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8), "content.xml", odt.getBytes(UTF_8))));
        assertFalse(source.toString().contains("root:"));
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        byte[] bomb = zip(Map.of("a.txt", new byte[40 << 20]));
        assertTrue(bomb.length < 1 << 20);
        assertEquals(Refusal.Kind.TOO_LARGE, refusal(read(bomb)).kind());
        byte[] docx = zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8), "word/document.xml", new byte[40 << 20]));
        assertEquals(Refusal.Kind.TOO_LARGE, refusal(read(docx)).kind());
    }

    @Test
    void aZipOfTooManyFilesIsRefused() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 10_001; i++) {
            files.put("f" + i + ".txt", new byte[0]);
        }
        assertEquals(Refusal.Kind.TOO_LARGE, refusal(read(zip(files))).kind());
    }

    @Test
    void aZipInsideAZipIsNotOpened() throws IOException {
        byte[] inner = zip(Map.of("a.txt", "We shall see.".getBytes(UTF_8)));
        byte[] outer = zip(Map.of("inner.zip", inner, "b.txt", "Soon.".getBytes(UTF_8)));
        SourceReader reader = new SourceReader(Limits.standard());
        Source.Files files = assertInstanceOf(Source.Files.class, reader.read(outer));
        assertEquals("Soon.", text(reader.readEntry(files.entries().get(0))).text());
        assertEquals(Refusal.Kind.UNREADABLE, refusal(reader.readEntry(files.entries().get(1))).kind());
    }

    @Test
    void xmlNestedDeep() throws IOException {
        String body = "<w:p>".repeat(100_000) + "<w:r><w:t>Deep.</w:t></w:r>";
        String docx = "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:p>".repeat(100_000) + "</w:body></w:document>";
        read(zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8), "word/document.xml", docx.getBytes(UTF_8))));
        String lists = "<text:list><text:list-item>".repeat(100_000);
        String odt = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>" + lists
                + "<text:p>Deep.</text:p>" + "</text:list-item></text:list>".repeat(100_000) + "</office:text></office:body></office:document-content>";
        read(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8), "content.xml", odt.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\\b x", "{\\footnote x", "\\u-1?", "\\bin99999999 ", "\\'", "\\cell\\row", "{\\listtext 1.}x\\par", "\\trowd\\intbl x", "}"})
    void rtfThatGoesOnAndOn(String piece) {
        read(("{\\rtf1\\ansi We shall see.\\par " + piece.repeat(500_000 / piece.length())).getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X: y\n", "Content-Type: multipart/mixed; boundary=a\n\n--a\n", "Subject: =?UTF-8?Q?=41?=\n", " folded\n"})
    void mailThatGoesOnAndOn(String piece) {
        read("From: a@example.org\nMIME-Version: 1.0\n" + piece.repeat(300_000 / piece.length()) + "\nWe shall see.\n");
    }

    @Test
    void mailInMailInMail() {
        StringBuilder mail = new StringBuilder("From: a@example.org\nMIME-Version: 1.0\n");
        for (int i = 0; i < 3000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        read(mail + "Content-Type: text/plain\n\nWe shall see.\n");
    }

    @Test
    void moreTagsThanMemoryHoldsAreRefused() {
        assertEquals(Refusal.Kind.TOO_LARGE, refusal(read("<html><body>" + "<b>x".repeat(2_000_000))).kind());
        assertEquals(Refusal.Kind.TOO_LARGE, refusal(read("# Remarks\n\n" + "*a* ".repeat(1_000_000))).kind());
    }

    @Test
    void limitsAreKept() {
        Limits small = new Limits(1000, 100, 2, 1000, 10, 20, Duration.ofSeconds(5));
        SourceReader reader = new SourceReader(small);
        assertEquals(Refusal.Kind.TOO_LARGE, refusal(reader.read("x".repeat(1001).getBytes(UTF_8))).kind());
        assertEquals(Refusal.Kind.TOO_LARGE, refusal(reader.read("We shall see. ".repeat(10).getBytes(UTF_8))).kind());
        assertEquals(Refusal.Kind.TOO_LARGE, refusal(reader.read(("<p>" + "We shall see. ".repeat(10) + "</p>").getBytes(UTF_8))).kind());
    }

    @Test
    void timeIsKept() {
        Limits hasty = new Limits(1 << 28, 1 << 28, 10, 1 << 28, 100, 100, Duration.ofNanos(1));
        Refusal refusal = refusal(new SourceReader(hasty).read(("<p>We shall see.</p>".repeat(10_000)).getBytes(UTF_8)));
        assertEquals(Refusal.Kind.TOO_SLOW, refusal.kind());
    }
}
