package readout.reading.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import readout.model.Refusal;

/// The finer points of office formats, each in the least file that shows it.
class OfficeReadersTest {

    private static SourceText read(byte[] bytes) {
        Source source = new SourceReader(Limits.standard()).read(bytes);
        SourceInvariants.check(source);
        return assertInstanceOf(Source.Text.class, source, source.toString()).text();
    }

    private static List<String> lines(SourceText text) {
        return SourceDump.of(text).lines().filter(line -> line.startsWith("[")).toList();
    }

    private static SourceText docx(String body) throws IOException {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>";
        String styles = "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style>"
                + "<w:style w:styleId=\"Own\"><w:name w:val=\"My head\"/><w:basedOn w:val=\"H\"/></w:style>"
                + "<w:style w:styleId=\"L\"><w:name w:val=\"Label\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>";
        String numbering = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"7\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
        return read(HostileTest.zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8), "word/styles.xml", styles.getBytes(UTF_8),
                "word/numbering.xml", numbering.getBytes(UTF_8), "word/document.xml", (head + body + "</w:body></w:document>").getBytes(UTF_8))));
    }

    private static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    @Test
    void wordsStylesMakeHeadingsAndBold() throws IOException {
        SourceText text = docx(paragraph("<w:pStyle w:val=\"Own\"/>", run("", "Rivers"))
                + paragraph("<w:pStyle w:val=\"L\"/>", run("", "ROE:") + run("<w:b w:val=\"0\"/>", " We shall see."))
                + paragraph("", run("<w:rStyle w:val=\"L\"/>", "Q:") + "<w:r><w:tab/></w:r>" + run("", "When?")));
        assertEquals(List.of("[heading 2] Rivers", "[paragraph] ⟦ROE:⟧ We shall see.", "[paragraph] ⟦Q:⟧  When?"), lines(text));
    }

    @Test
    void wordsNumbersArePrinted() throws IOException {
        String first = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        String second = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>";
        SourceText text = docx(paragraph(first, run("", "Maps.")) + paragraph(second, run("", "upper;")) + paragraph(second, run("", "lower."))
                + paragraph(first, run("", "Gauges.")) + paragraph(second, run("", "all.")));
        assertEquals(List.of("[list item 1] 3. Maps.", "[list item 2] (a) upper;", "[list item 2] (b) lower.", "[list item 1] 4. Gauges.",
                "[list item 2] (a) all."), lines(text));
    }

    @Test
    void whatIsDeletedHiddenOrMeantForWordIsLeftOut() throws IOException {
        SourceText text = docx(paragraph("", run("", "We ") + "<w:del><w:r><w:delText>shall </w:delText></w:r></w:del><w:ins>" + run("", "will ")
                + "</w:ins>" + run("<w:vanish/>", "never ") + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>see.</w:t><w:br/><w:t>Soon.</w:t></w:r>"
                + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("", run("", "In a box.")) + "</w:txbxContent></mc:Choice>"
                + "<mc:Fallback><w:t>Again.</w:t></mc:Fallback></mc:AlternateContent></w:r>"));
        assertEquals(List.of("[paragraph] We will see.⏎Soon.", "[paragraph] In a box."), lines(text));
    }

    @Test
    void aTableOfLabelsAndSpeechIsReadRowByRow() throws IOException {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        SourceText text = docx("<w:tbl><w:tr>" + cell.formatted("ROE:") + cell.formatted("We shall see.") + "</w:tr><w:tr>"
                + cell.formatted("Q:") + "<w:tc>" + paragraph("", run("", "When?")) + paragraph("", run("", "And where?")) + "</w:tc></w:tr></w:tbl>");
        assertEquals(List.of("[table row] ROE:⇥We shall see.", "[paragraph] Q:⇥When?", "[paragraph] And where?"), lines(text));
    }

    @Test
    void aLockedWordDocumentIsToldSo() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(file)) {
                stream.write(Golden.named("briefing.docx").bytes());
            }
            file.writeFilesystem(out);
            Source source = new SourceReader(Limits.standard()).read(out.toByteArray());
            assertEquals(Refusal.Kind.ENCRYPTED, assertInstanceOf(Source.Refused.class, source).refusal().kind());
        }
    }

    @Test
    void aLockedOpenDocumentIsToldSo() throws IOException {
        Source source = new SourceReader(Limits.standard()).read(HostileTest.zip(Map.of("mimetype",
                "application/vnd.oasis.opendocument.text".getBytes(UTF_8), "content.xml", new byte[] {1, 2, 3}, "META-INF/manifest.xml",
                "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>".getBytes(UTF_8))));
        assertEquals(Refusal.Kind.ENCRYPTED, assertInstanceOf(Source.Refused.class, source).refusal().kind());
    }

    private static SourceText rtf(String body) {
        return read(("{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fnil\\fcharset204 Arial Cyr;}}"
                + "{\\stylesheet{\\s0 Normal;}{\\s3 heading 2;}}{\\info{\\title A river}{\\author Dee Locke}}" + body + "}").getBytes(ISO_8859_1));
    }

    @Test
    void rtfTellsItsCharactersInFourWays() {
        String russian = new String("Увидим".getBytes(Charset.forName("windows-1251")), ISO_8859_1);
        assertEquals("Увидим – «скоро», naïve 😀.",
                rtf("\\f1 " + russian + " \\endash  \\'ab\\u1089?\\u1082?\\u1086\\'ee\\u1088?\\u1086?\\'bb, na\\u239 ?ve \\u-10179?\\u-8704?.\\par").text());
    }

    @Test
    void rtfTellsHeadingsListsTablesAndNotes() {
        SourceText text = rtf("{\\header Bureau\\par}\\pard\\s3 Rivers\\par\\pard {\\b ROE:} We shall see.{\\super\\chftn{\\footnote It was seen.}}\\line Soon.\\par"
                + "\\pard{\\listtext\\'b7\\tab}maps\\par{\\listtext 2.\\tab}gauges\\par"
                + "\\trowd\\pard\\intbl Exa\\cell 14\\cell\\row\\pard Done.{\\*\\unknown no}{\\v hidden}{\\deleted gone}\\par");
        assertEquals(List.of("[heading 2] Rivers", "[paragraph] ⟦ROE:⟧ We shall see.⏎Soon.", "[list item 1] maps", "[list item 1] 2. gauges",
                "[table row] Exa⇥14", "[paragraph] Done.", "[paragraph] It was seen."), lines(text));
        assertEquals("A river", text.hints().title().orElseThrow());
        assertEquals("Dee Locke", text.hints().author().orElseThrow());
    }

    @Test
    void booksAreReadInTheirOwnOrder() throws IOException {
        String opf = "<package xmlns:dc=\"d\"><metadata><dc:title>Rivers</dc:title><dc:creator>Ann Otherby</dc:creator><dc:date>2010</dc:date>"
                + "<dc:language>en</dc:language></metadata><manifest><item id=\"toc\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
                + "<item id=\"one\" href=\"text/b%20one.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"two\" href=\"text/../a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                + "</manifest><spine><itemref idref=\"toc\"/><itemref idref=\"one\"/><itemref idref=\"two\"/></spine></package>";
        SourceText text = read(HostileTest.zip(Map.of("mimetype", "application/epub+zip".getBytes(UTF_8),
                "META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"OEBPS/c.opf\"/></rootfiles></container>".getBytes(UTF_8),
                "OEBPS/c.opf", opf.getBytes(UTF_8), "OEBPS/s.css", ".n { font-weight : bold; }".getBytes(UTF_8),
                "OEBPS/nav.xhtml", "<html><body><p>Contents</p></body></html>".getBytes(UTF_8),
                "OEBPS/text/b one.xhtml", "<html><body><h1>One</h1><p><span class=\"n\">ROE:</span> We shall see.<sup><a href=\"#n\">1</a></sup></p></body></html>".getBytes(UTF_8),
                "OEBPS/a.xhtml", "<html><body><h1>Two</h1><p>Soon.</p></body></html>".getBytes(UTF_8))));
        assertEquals(List.of("[heading 1] One", "[paragraph] ⟦ROE:⟧ We shall see.", "[heading 1] Two", "[paragraph] Soon."), lines(text));
        assertEquals("2010", text.hints().published().orElseThrow());
    }
}
