package readout.exporting.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import readout.exporting.ExportOptions;
import readout.exporting.Goldens;
import readout.exporting.Grouping;
import readout.exporting.ResetBook;

/// Exports read by parsers that are not ours: whatever a document says, the words come back as words.
class ProseReadBackTest {

    private static final ExportOptions USUAL = ExportOptions.usual();

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script> & <img src=x onerror=y>", "# no heading", "1. no list", "12) none", "- none", "+ none", "> none", "=== ---",
        "*a* _b_ `c` [d](http://e) ![f](g) ~~h~~ | i |", "a\\b \\* {c} \\par }", "&amp; &lt; &#60;", "<https://x.y>", "</blockquote></style>",
        "Перезагрузка «слово» \uD83D\uDE00 – “q” ‘r’", "--- a", "```", "~~~ x", "<!-- c -->", "a \" b ' c", "\u2028separators\u2029 \u00A0 x"})
    void hostileWordsComeBackAsTheyAre(String words) throws Exception {
        var book = ResetBook.of(words, words, words.replace(">", "/"));
        String shown = Paragraphs.joined(words);

        Node markdown = Parser.builder().build().parse(Goldens.text(new MarkdownExporter(), book, USUAL));
        assertEquals(List.of(shown), quotes(markdown));
        markdown.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError(html.getLiteral());
            }
        });

        var html = Jsoup.parse(Goldens.text(new HtmlExporter(), book, USUAL));
        assertEquals(shown, html.selectFirst("blockquote p").wholeText());
        assertEquals(shown, html.selectFirst("article .note").wholeText());
        assertEquals(0, html.select("script, img, link, iframe, object").size());
        assertEquals(1, html.select("blockquote").size());

        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(Goldens.bytes(new DocxExporter(), book, USUAL)))) {
            XWPFParagraph quote = docx.getParagraphs().stream().filter(p -> "Quote".equals(p.getStyle())).findFirst().orElseThrow();
            assertEquals(shown, quote.getRuns().getFirst().text());
        }

        ClipboardQuotes clip = ClipboardQuotes.of(book, USUAL);
        assertTrue(clip.plain().startsWith("“" + shown + "”\n"), clip.plain());
        assertEquals(shown, Jsoup.parse(clip.html()).selectFirst("blockquote").wholeText());
        assertTrue(clip.rtf().chars().allMatch(c -> c < 127));
        assertTrue(rtf(clip.rtf()).startsWith(shown + "\n"), rtf(clip.rtf()));
    }

    @Test
    void htmlNeedsNothingElseAndRunsNothing() throws IOException {
        var html = Jsoup.parse(Goldens.text(new HtmlExporter(), ResetBook.book(), USUAL));
        assertEquals(0, html.select("script, link, img, iframe, object, embed, [src], [onclick]").size());
        assertEquals(List.of("https://example.org/remarks?a=1&b=2_c"), html.select("a").eachAttr("href"));
        assertTrue(html.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content").startsWith("default-src 'none'"));
        assertFalse(html.selectFirst("style").data().contains("url("));
        assertEquals(List.of("a fresh start", "You got it wrong"), html.select("blockquote").eachText().subList(0, 2));
    }

    @Test
    void everyPartOfADocxIsWellFormedAndValidAndEachStyleUsedIsThere() throws Exception {
        byte[] bytes = Goldens.bytes(new DocxExporter(), ResetBook.book(), USUAL.withContext(true));
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                parts++;
            }
        }
        assertTrue(parts > 6);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (XWPFParagraph paragraph : docx.getParagraphs()) {
                assertTrue(docx.getStyles().styleExist(paragraph.getStyle()), paragraph.getStyle());
            }
            assertValid(docx.getDocument());
            assertValid(StylesDocument.Factory.parse(part(docx, "/word/styles.xml")));
            assertValid(FootnotesDocument.Factory.parse(part(docx, "/word/footnotes.xml")));
            assertValid(FtrDocument.Factory.parse(part(docx, "/word/footer1.xml")));
            assertEquals(4, docx.getFootnotes().size());
            assertEquals("Reset & <more>", docx.getProperties().getCoreProperties().getTitle());
        }
    }

    private static InputStream part(XWPFDocument docx, String name) throws Exception {
        return docx.getPackage().getPart(PackagingURIHelper.createPartName(name)).getInputStream();
    }

    /// Holds a part by the schema of ECMA-376, as strict readers do.
    private static void assertValid(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        assertTrue(part.validate(new XmlOptions().setErrorListener(errors)), errors::toString);
    }

    @Test
    void longQuotesKeepTheirParagraphs() throws IOException {
        var book = ResetBook.of("One line\n  that wraps.\n\n\nAnother.\n", "", "t");
        assertEquals(List.of("One line that wraps.", "Another."),
                Jsoup.parse(Goldens.text(new HtmlExporter(), book, USUAL)).select("blockquote p").eachText());
    }

    @Test
    void underAHeadingOfASpeakerTheSpeakerIsNamedAgainOnlyWhereMoreIsToBeTold() throws IOException {
        var html = Jsoup.parse(Goldens.text(new HtmlExporter(), ResetBook.book(), USUAL.groupedBy(Grouping.SPEAKER)));
        assertEquals(List.of("Hillary Rodham Clinton", "Sergey Lavrov", "No speaker"), html.select("h2").eachText());
        var clinton = html.select("section").first();
        assertEquals("Secretary of State", clinton.selectFirst(".detail").text());
        assertEquals(0, clinton.select("article").first().select(".speaker").size());
        assertEquals(List.of("Hillary Rodham Clinton", "Sergey Lavrov"), clinton.select("article").last().select(".speaker b").eachText());
        assertEquals("Sergey Lavrov, Minister of Foreign Affairs of Russia (emphasis added)",
                html.select("section").get(1).select("article").first().selectFirst(".speaker").text());
    }

    private static List<String> quotes(Node markdown) {
        List<String> quotes = new ArrayList<>();
        markdown.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                StringBuilder text = new StringBuilder();
                for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
                    text.append(TextContentRenderer.builder().build().render(child));
                }
                quotes.add(text.toString());
            }
        });
        return quotes;
    }

    private static String rtf(String rtf) throws IOException, BadLocationException {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        kit.read(new ByteArrayInputStream(rtf.getBytes(StandardCharsets.US_ASCII)), document, 0);
        return document.getText(0, document.getLength());
    }
}
